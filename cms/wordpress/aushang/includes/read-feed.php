<?php
/**
 * Reads a feed on the server, for the links that stand in a placeholder.
 *
 * @package Aushang
 */

defined( 'ABSPATH' ) || exit;

const AUSHANG_FRESH_SECONDS = 15 * MINUTE_IN_SECONDS;
const AUSHANG_RETRY_SECONDS = 5 * MINUTE_IN_SECONDS;
const AUSHANG_MOST_SECONDS  = 3;
const AUSHANG_MOST_BYTES    = 2000000;
const AUSHANG_MOST_ITEMS    = 100;

/**
 * What is known of a feed: from the cache, or asked for now. Never fails: of a feed that cannot be
 * read, the last that was known is told, or the start page of its server.
 *
 * @param string $url Address that {@see aushang_clean_url()} has let through.
 * @return array With read (whether this comes from the feed), title, home and items.
 */
function aushang_read_feed( $url ) {
	$key   = 'aushang_' . md5( $url );
	$known = get_transient( $key );
	if ( is_array( $known ) && $known['until'] > time() ) {
		return $known['feed'];
	}
	$parts = wp_parse_url( $url );
	$port  = isset( $parts['port'] ) ? ':' . $parts['port'] : '';
	$feed  = is_array( $known ) ? $known['feed'] : array(
		'read'  => false,
		'title' => $parts['host'],
		'home'  => $parts['scheme'] . '://' . $parts['host'] . $port . '/',
		'items' => array(),
	);
	// Written down first, so that of many visitors only one waits for a slow server.
	$retry = time() + AUSHANG_RETRY_SECONDS;
	set_transient( $key, array( 'until' => $retry, 'feed' => $feed ), DAY_IN_SECONDS );

	$read = aushang_parse_feed( aushang_fetch_feed( $url ), $url, $feed );
	if ( $read ) {
		$feed  = $read;
		$fresh = time() + AUSHANG_FRESH_SECONDS;
		set_transient( $key, array( 'until' => $fresh, 'feed' => $feed ), DAY_IN_SECONDS );
	}
	return $feed;
}

/**
 * Asks a server for a feed. Addresses inside the own network are refused, as WordPress knows them.
 *
 * @param string $url Address of the feed.
 * @return string The text of the answer, or nothing.
 */
function aushang_fetch_feed( $url ) {
	$response = wp_safe_remote_get(
		$url,
		array(
			'timeout'             => AUSHANG_MOST_SECONDS,
			'redirection'         => 3,
			'limit_response_size' => AUSHANG_MOST_BYTES,
			'headers'             => array( 'Accept' => 'application/feed+json, application/json' ),
			'user-agent'          => 'Aushang',
		)
	);
	return 200 === wp_remote_retrieve_response_code( $response ) ? wp_remote_retrieve_body( $response ) : '';
}

/**
 * Takes what the links need out of a feed.
 *
 * @param string $text     The document.
 * @param string $url      Where it came from.
 * @param array  $fallback What stands in for members that the feed lacks.
 * @return array|null Nothing if it is no feed.
 */
function aushang_parse_feed( $text, $url, $fallback ) {
	$document = json_decode( preg_replace( '/^\xEF\xBB\xBF/', '', $text ), true, 64 );
	if ( ! is_array( $document ) || ! isset( $document['items'] ) || ! is_array( $document['items'] ) ) {
		return null;
	}
	$items = array();
	foreach ( array_slice( $document['items'], 0, AUSHANG_MOST_ITEMS ) as $raw ) {
		$title = aushang_plain_text( $raw['title'] ?? '' );
		$link  = aushang_absolute_url( $raw['url'] ?? $raw['external_url'] ?? '', $url );
		if ( $title && $link ) {
			$tags    = isset( $raw['tags'] ) && is_array( $raw['tags'] ) ? $raw['tags'] : array();
			$items[] = array(
				'title'   => $title,
				'url'     => $link,
				'tags'    => array_slice( array_map( 'aushang_plain_text', $tags ), 0, 50 ),
				'time'    => aushang_time_of( $raw['date_published'] ?? $raw['date_modified'] ?? '' ),
				'pinned'  => true === ( $raw['_aushang']['pinned'] ?? false ),
				'expires' => aushang_end_of( $raw['_aushang']['expires'] ?? '' ),
			);
		}
	}
	$title = aushang_plain_text( $document['title'] ?? '' );
	$home  = aushang_absolute_url( $document['home_page_url'] ?? '', $url );
	return array(
		'read'  => true,
		'title' => $title ? $title : $fallback['title'],
		'home'  => $home ? $home : $fallback['home'],
		'items' => $items,
	);
}

/**
 * One line of text without markup, of bounded length.
 *
 * @param mixed $value What a feed has where there should be text.
 * @return string
 */
function aushang_plain_text( $value ) {
	// Cut first, roughly: a title may be megabytes long.
	$text = is_string( $value ) ? wp_check_invalid_utf8( substr( $value, 0, 4000 ), true ) : '';
	$text = html_entity_decode( wp_strip_all_tags( $text, true ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	return mb_substr( trim( preg_replace( '/[\x{0}-\x{1f}\x{7f}\x{2028}-\x{202e}\x{2066}-\x{2069}]+/u', ' ', $text ) ), 0, 300 );
}

/**
 * An address that a link may have, made absolute.
 *
 * @param mixed  $value What a feed has where there should be an address.
 * @param string $base  Where the feed came from.
 * @return string Nothing if the address is none, or of a kind that is not allowed.
 */
function aushang_absolute_url( $value, $base ) {
	if ( ! is_string( $value ) || '' === trim( $value ) || strlen( $value ) > 2000 ) {
		return '';
	}
	return esc_url_raw( WP_Http::make_absolute_url( trim( $value ), $base ), array( 'http', 'https' ) );
}

/**
 * The moment of a date.
 *
 * @param mixed $value What a feed has as a date.
 * @return int Seconds since 1970; 0 where it is none.
 */
function aushang_time_of( $value ) {
	if ( ! is_string( $value ) || ! preg_match( '/^\d{4}-\d\d-\d\d/', $value ) ) {
		return 0;
	}
	$date = date_create( $value, wp_timezone() );
	return $date ? $date->getTimestamp() : 0;
}

/**
 * The moment from which on an item is not shown. A bare date is the last day that it is.
 *
 * @param mixed $value What a feed has as "expires".
 * @return int Seconds since 1970, or 0 for never.
 */
function aushang_end_of( $value ) {
	return aushang_time_of( is_string( $value ) && 10 === strlen( $value ) ? $value . 'T24:00:00' : $value );
}
