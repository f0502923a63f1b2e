<?php
/**
 * The settings: one option with three members.
 *
 * @package Aushang
 */

defined( 'ABSPATH' ) || exit;

/**
 * What holds before anybody has set anything.
 *
 * @return array
 */
function aushang_default_settings() {
	return array(
		'feed_url'     => '',
		// Which other sites may show our feed: none, list or all.
		'cors'         => 'none',
		'cors_origins' => array(),
	);
}

/**
 * The settings, complete whatever the database holds.
 *
 * @return array
 */
function aushang_settings() {
	$settings = get_option( 'aushang' );
	return array_merge( aushang_default_settings(), is_array( $settings ) ? $settings : array() );
}

/**
 * The absolute address of a feed, or nothing if it is none.
 *
 * @param mixed $url What somebody has written: an address, or a path on this site.
 * @return string
 */
function aushang_clean_url( $url ) {
	$url = is_string( $url ) ? trim( $url ) : '';
	if ( preg_match( '#^/(?!/)#', $url ) ) {
		$url = WP_Http::make_absolute_url( $url, home_url( '/' ) );
	}
	$parts = wp_parse_url( $url );
	if ( empty( $parts['host'] ) || empty( $parts['scheme'] ) || isset( $parts['user'] ) ) {
		return '';
	}
	return esc_url_raw( $url, array( 'http', 'https' ) );
}

/**
 * The origin in a line, such as "https://www.musterstadt.example", or nothing if there is none.
 *
 * @param string $line An address.
 * @return string
 */
function aushang_clean_origin( $line ) {
	$parts = wp_parse_url( aushang_clean_url( $line ) );
	if ( empty( $parts['host'] ) ) {
		return '';
	}
	$is_default = isset( $parts['port'] ) && ( 'https' === $parts['scheme'] ? 443 : 80 ) === $parts['port'];
	$port       = isset( $parts['port'] ) && ! $is_default ? ':' . $parts['port'] : '';
	return strtolower( $parts['scheme'] . '://' . $parts['host'] ) . $port;
}
