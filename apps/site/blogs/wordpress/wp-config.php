<?php
/* Settings of a blog that stands for the length of a test, all from the environment. */
define('DB_NAME', 'blog');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:' . getenv('DATABASE_SOCKET'));
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('WP_HOME', getenv('BLOG_ADDRESS'));
define('WP_SITEURL', getenv('BLOG_ADDRESS'));

/* Lets programs sign in without HTTPS. */
define('WP_ENVIRONMENT_TYPE', 'local');

/* Nothing leaves the machine: no updates, no news. */
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('WP_ACCESSIBLE_HOSTS', 'localhost');
define('DISABLE_WP_CRON', true);

$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
