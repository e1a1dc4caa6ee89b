<?php
/*
 * What whoever looks after the blog has set up, and what a blog on this machine needs besides.
 */

/* WordPress asks no address of the machine that it runs on, and few ports, for what is pasted. */
add_filter('http_request_host_is_external', fn($is, $host) => $is || $host === 'localhost', 10, 2);
add_filter(
  'http_allowed_safe_ports',
  fn($ports) => [...$ports, (int) parse_url(getenv('SITE_ADDRESS'), PHP_URL_PORT)],
);

/* Else the browser asks for one. */
add_action('wp_head', fn() => print('<link rel="icon" href="data:,">'));

/* The script for placeholders, on the posts of authors alone: others must work without it. */
add_action('wp_enqueue_scripts', function () {
  if (!is_single() || get_the_author_meta('user_login', get_post()->post_author) !== 'author') return;
  $script = getenv('SITE_ADDRESS') . '/embed/0/micro-influencer-calculator.classic.js';
  wp_enqueue_script('micro-influencer-calculator', $script, [], null, true);
});
