<?php
/**
 * The site's feed: /feed/aushang, or ?feed=aushang where there are no pretty permalinks.
 *
 * @package Aushang
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'aushang_add_feed' );
add_filter( 'feed_content_type', 'aushang_feed_type', 10, 2 );
add_action( 'parse_request', 'aushang_take_conditions' );
add_action( 'pre_get_posts', 'aushang_query_public_posts' );
add_filter( 'wp_headers', 'aushang_feed_headers', 10, 2 );
add_action( 'wp_head', 'aushang_print_feed_link', 3 );
foreach ( array( 'clean_post_cache', 'update_option_sticky_posts', 'update_option_blogname', 'edited_terms', 'profile_update' ) as $aushang_hook ) {
	add_action( $aushang_hook, 'aushang_note_change', 10, 0 );
}

/**
 * Tells WordPress of the feed. It then exists for categories, tags and authors too.
 */
function aushang_add_feed() {
	add_feed( 'aushang', 'aushang_print_feed' );
}

/**
 * The media type of the feed.
 *
 * @param string $content_type What WordPress would say.
 * @param string $type         Name of the feed.
 * @return string
 */
function aushang_feed_type( $content_type, $type ) {
	return 'aushang' === $type ? 'application/feed+json' : $content_type;
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
 * Keeps everything out of the feed that is not for the public, whoever asks: to somebody who is logged
 * in, WordPress would give private posts too. Sticky posts come on the first page, which has room.
 *
 * @param WP_Query $query A query.
 */
function aushang_query_public_posts( $query ) {
	if ( ! $query->is_main_query() || ! $query->is_feed( 'aushang' ) ) {
		return;
	}
	$query->set( 'post_type', 'post' );
	$query->set( 'post_status', 'publish' );
	$query->set( 'has_password', false );
	if ( aushang_pins_first( $query ) ) {
		$query->set( 'post__not_in', get_option( 'sticky_posts' ) );
	}
}

/**
 * Whether the sticky posts stand before all others: not in the feeds of categories and the like.
 *
 * @param WP_Query $query The query for the feed.
 * @return bool
 */
function aushang_pins_first( $query ) {
	return ! $query->is_archive() && ! $query->is_search() && get_option( 'sticky_posts' );
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
 * Names the feed in the head of every page.
 */
function aushang_print_feed_link() {
	printf(
		"<link rel=\"alternate\" type=\"application/feed+json\" title=\"%s\" href=\"%s\">\n",
		esc_attr( get_bloginfo( 'name' ) . ' (JSON Feed)' ),
		esc_url( get_feed_link( 'aushang' ) )
	);
}

/**
 * Prints the feed, or "not modified" to whom has it already.
 *
 * @param bool $is_for_comments Whether the comments of a post are asked for: there is no such feed.
 */
function aushang_print_feed( $is_for_comments ) {
	if ( $is_for_comments ) {
		status_header( 404 );
		return;
	}
	$body     = wp_json_encode( aushang_feed(), JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
	$etag     = '"' . md5( $body ) . '"';
	$newest   = get_lastpostmodified( 'GMT' );
	$modified = max( (int) get_option( 'aushang_changed' ), $newest ? strtotime( $newest . ' UTC' ) : 0 );
	header( 'ETag: ' . $etag );
	header( 'Last-Modified: ' . gmdate( 'D, d M Y H:i:s', $modified ) . ' GMT' );

	$conditions = aushang_conditions();
	// A server that compresses adds to the tag ("…-gzip"); and with a tag, the date does not count.
	$is_known = $conditions['etag']
		? false !== strpos( $conditions['etag'], trim( $etag, '"' ) )
		: $conditions['since'] && strtotime( $conditions['since'] ) >= $modified;
	if ( $is_known ) {
		status_header( 304 );
		return;
	}
	// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- JSON, under a media type of its own.
	echo $body;
}

/**
 * The feed for the current query.
 *
 * @global WP_Query $wp_query
 * @return array
 */
function aushang_feed() {
	global $wp_query;
	$page  = max( 1, (int) get_query_var( 'paged' ) );
	$self  = remove_query_arg( 'paged', aushang_self() );
	$posts = $wp_query->posts;
	if ( 1 === $page && aushang_pins_first( $wp_query ) ) {
		$pinned = array(
			'post__in'       => get_option( 'sticky_posts' ),
			'has_password'   => false,
			'posts_per_page' => 20,
		);
		$posts  = array_merge( get_posts( $pinned ), $posts );
	}
	$items = array();
	foreach ( $posts as $post ) {
		$GLOBALS['post'] = $post; // phpcs:ignore WordPress.WP.GlobalVariablesOverride -- as in the loop.
		setup_postdata( $post );
		$items[] = aushang_feed_item( $post );
	}
	wp_reset_postdata();

	$zone = wp_timezone_string();
	$feed = array(
		'version'       => 'https://jsonfeed.org/version/1.1',
		'title'         => aushang_decode( get_wp_title_rss() ),
		'description'   => aushang_decode( get_bloginfo( 'description' ) ),
		'home_page_url' => home_url( '/' ),
		'feed_url'      => $self,
		'next_url'      => $page < $wp_query->max_num_pages ? add_query_arg( 'paged', $page + 1, $self ) : '',
		'icon'          => get_site_icon_url( 512 ),
		'favicon'       => get_site_icon_url( 64 ),
		'language'      => get_bloginfo( 'language' ),
		// A site may have an offset instead of a zone.
		'_aushang'      => false === strpos( $zone, ':' ) ? array( 'timeZone' => $zone ) : array(),
	);
	/**
	 * Filters the feed, for example to add contacts as "_jscontact".
	 *
	 * @param array $feed The feed, as JSON Feed 1.1 has it.
	 */
	return apply_filters( 'aushang_feed', array_filter( $feed ) + array( 'items' => $items ) );
}

/**
 * The address that was asked for, on the host that this site says it has. WordPress's own function
 * for this forgets the port.
 *
 * @return string
 */
function aushang_self() {
	$home = wp_parse_url( home_url() );
	$port = isset( $home['port'] ) ? ':' . $home['port'] : '';
	$path = isset( $_SERVER['REQUEST_URI'] ) ? wp_unslash( $_SERVER['REQUEST_URI'] ) : '';
	return esc_url_raw( $home['scheme'] . '://' . $home['host'] . $port . $path );
}
