<?php
/**
 * Installs WordPress and the plugin: install.php <root of WordPress> <zip of the plugin>
 */

define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST']      = '127.0.0.1';
$_SERVER['REQUEST_METHOD'] = 'GET';
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/file.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

wp_install( 'Musterstadt', 'verwaltung', 'verwaltung@musterstadt.example', true, '', 'verwaltung', 'de_DE' );
update_option( 'WPLANG', 'de_DE' );
update_option( 'date_format', 'j. F Y' );
update_option( 'time_format', 'G:i' );
update_option( 'timezone_string', 'Europe/Berlin' );
update_option( 'permalink_structure', '/%postname%/' );
update_option( 'posts_per_rss', 4 );
// The welcome of a fresh WordPress.
foreach ( array( 1, 2, 3 ) as $aushang_id ) {
	wp_delete_post( $aushang_id, true );
}
wp_insert_user(
	array(
		'user_login'   => 'erika',
		'user_pass'    => 'erika',
		'user_email'   => 'erika@musterstadt.example',
		'display_name' => 'Erika Mustermann',
		'user_url'     => 'https://www.musterstadt.example/rathaus',
		'role'         => 'author',
	)
);

WP_Filesystem();
$aushang_result = unzip_file( $argv[2], WP_PLUGIN_DIR );
if ( true === $aushang_result ) {
	$aushang_result = validate_plugin( 'aushang/aushang.php' );
}
if ( is_wp_error( $aushang_result ) ) {
	fwrite( STDERR, $aushang_result->get_error_message() );
	exit( 1 );
}
