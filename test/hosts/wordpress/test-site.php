<?php
/**
 * What makes a WordPress fit for tests: it asks nobody but the tests' own server.
 */

// The feeds of the tests are on a port that WordPress does not take for a web server's.
add_filter(
	'http_allowed_safe_ports',
	function ( $ports ) {
		return array_merge( $ports, array( AUSHANG_TEST_FEED_PORT ) );
	}
);

// Nobody is asked for updates. No gravatars.
add_filter(
	'pre_http_request',
	function ( $response, $arguments, $url ) {
		return in_array( wp_parse_url( $url, PHP_URL_HOST ), array( '127.0.0.1', 'localhost' ), true ) ? $response : new WP_Error( 'offline', 'No network in tests.' );
	},
	10,
	3
);
add_filter( 'pre_option_show_avatars', '__return_zero' );

// A shortcode that must never be run by what a feed says.
add_shortcode(
	'aushang_probe',
	function () {
		return 'EXECUTED';
	}
);
