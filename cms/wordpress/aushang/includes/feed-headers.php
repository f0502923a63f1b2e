<?php
/**
 * The headers of the feed: its type, who may read it, and whether somebody has it already.
 *
 * @package Aushang
 */

defined( 'ABSPATH' ) || exit;

add_action( 'parse_request', 'aushang_take_conditions' );
add_filter( 'wp_headers', 'aushang_feed_headers', 10, 2 );
foreach ( array( 'clean_post_cache', 'update_option_sticky_posts', 'update_option_blogname', 'edited_terms', 'profile_update' ) as $aushang_hook ) {
	add_action( $aushang_hook, 'aushang_note_change', 10, 0 );
}

/**
 * Remembers when something changed that may be in the feed.
 */
function aushang_note_change() {
	update_option( 'aushang_changed', time(), false );
}

/**
 * Takes the conditions of a request for the feed away from WordPress. It would compare them with the
 * date of the newest post, and so say "not modified" after an older one has been withdrawn.
 *
 * @param WP $wp WordPress's environment.
 */
function aushang_take_conditions( $wp ) {
	if ( ! aushang_is_feed_request( $wp ) ) {
		return;
	}
	aushang_conditions(
		array(
			'etag'  => isset( $_SERVER['HTTP_IF_NONE_MATCH'] ) ? sanitize_text_field( wp_unslash( $_SERVER['HTTP_IF_NONE_MATCH'] ) ) : '',
			'since' => isset( $_SERVER['HTTP_IF_MODIFIED_SINCE'] ) ? sanitize_text_field( wp_unslash( $_SERVER['HTTP_IF_MODIFIED_SINCE'] ) ) : '',
		)
	);
	unset( $_SERVER['HTTP_IF_NONE_MATCH'], $_SERVER['HTTP_IF_MODIFIED_SINCE'] );
}

/**
 * Keeps the conditions of the request.
 *
 * @param array|null $given What to keep; without it, what is kept comes back.
 * @return array
 */
function aushang_conditions( $given = null ) {
	static $kept = array( 'etag' => '', 'since' => '' );
	$kept = null === $given ? $kept : $given;
	return $kept;
}

/**
 * Whether a request is for our feed.
 *
 * @param WP $wp WordPress's environment.
 * @return bool
 */
function aushang_is_feed_request( $wp ) {
	return isset( $wp->query_vars['feed'] ) && 'aushang' === $wp->query_vars['feed'];
}

/**
 * The headers of the feed. They are sent before WordPress redirects, so that other sites may follow.
 *
 * @param string[] $headers What WordPress will send.
 * @param WP       $wp      WordPress's environment.
 * @return string[]
 */
function aushang_feed_headers( $headers, $wp ) {
	if ( ! aushang_is_feed_request( $wp ) ) {
		return $headers;
	}
	unset( $headers['ETag'] );
	$headers['Last-Modified']          = false;
	$headers['Content-Type']           = 'application/feed+json; charset=utf-8';
	$headers['X-Content-Type-Options'] = 'nosniff';
	if ( ! is_user_logged_in() ) {
		// Without it, browsers make up how long a feed is fresh: it can be days.
		$headers['Cache-Control'] = 'public, max-age=300';
	}
	$settings = aushang_settings();
	if ( 'all' === $settings['cors'] ) {
		$headers['Access-Control-Allow-Origin'] = '*';
	} elseif ( 'list' === $settings['cors'] ) {
		$headers['Vary'] = 'Origin';
		$origin          = get_http_origin();
		if ( in_array( $origin, $settings['cors_origins'], true ) ) {
			$headers['Access-Control-Allow-Origin'] = $origin;
		}
	}
	return $headers;
}

/**
 * Says which state of the feed this is, and whether the asking browser has it.
 *
 * @param string $body The feed as it will be sent.
 * @return bool
 */
function aushang_is_known( $body ) {
	$etag     = '"' . md5( $body ) . '"';
	$newest   = get_lastpostmodified( 'GMT' );
	$modified = max( (int) get_option( 'aushang_changed' ), $newest ? strtotime( $newest . ' UTC' ) : 0 );
	header( 'ETag: ' . $etag );
	header( 'Last-Modified: ' . gmdate( 'D, d M Y H:i:s', $modified ) . ' GMT' );

	$conditions = aushang_conditions();
	// A server that compresses adds to the tag ("…-gzip"); and with a tag, the date does not count.
	return $conditions['etag']
		? false !== strpos( $conditions['etag'], trim( $etag, '"' ) )
		: $conditions['since'] && strtotime( $conditions['since'] ) >= $modified;
}
