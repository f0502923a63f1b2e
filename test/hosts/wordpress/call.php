<?php
/**
 * Calls functions of WordPress: call.php <root of WordPress>, with {user, calls: [[name, …arguments]]}
 * as JSON on standard input; prints what they return, as JSON.
 */

$_SERVER['HTTP_HOST']      = '127.0.0.1';
$_SERVER['REQUEST_METHOD'] = 'GET';
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';

/**
 * The names of all options and transients that our plugin could have left.
 */
function aushang_test_options() {
	global $wpdb;
	return $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%aushang%'" );
}

/**
 * Makes what is cached of a feed old.
 */
function aushang_test_outdate( $url ) {
	$key    = 'aushang_' . md5( $url );
	$cached = get_transient( $key );
	return $cached && set_transient( $key, array( 'until' => 1 ) + $cached, DAY_IN_SECONDS );
}

$aushang_input = json_decode( file_get_contents( 'php://stdin' ), true );
if ( $aushang_input['user'] ) {
	// This switches the filters on that hold back what the user must not write.
	wp_set_current_user( 0, $aushang_input['user'] );
}
$aushang_results = array();
foreach ( $aushang_input['calls'] as $aushang_call ) {
	$aushang_results[] = call_user_func_array( array_shift( $aushang_call ), $aushang_call );
}
echo wp_json_encode( $aushang_results );
