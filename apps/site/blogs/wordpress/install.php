<?php
/*
 * Installs the blog with WordPress's own functions and prints a password for programs of each of
 * its users. Run from the folder of the blog.
 */
mysqli_report(MYSQLI_REPORT_ERROR | MYSQLI_REPORT_STRICT);
(new mysqli('localhost', 'root', '', '', 0, getenv('DATABASE_SOCKET')))->query('CREATE DATABASE blog');

define('WP_INSTALLING', true);
require getcwd() . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

/* In place of the one that sends a letter. */
function wp_new_blog_notification() {}

$administrator = wp_install('A blog', 'administrator', 'administrator@blog.example', true, '', wp_generate_password());
$author = wp_insert_user([
  'user_login' => 'author',
  'user_pass' => wp_generate_password(),
  'role' => 'author',
]);

$password = fn($user) => WP_Application_Passwords::create_new_application_password($user, ['name' => 'Tests'])[0];
echo json_encode([
  'administrator' => $password($administrator['user_id']),
  'author' => $password($author),
]);
