<?php
/**
 * The site's feed: /feed/aushang, or ?feed=aushang where there are no pretty permalinks.
 *
 * @package Aushang
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'aushang_add_feed' );
add_filter( 'feed_content_type', 'aushang_feed_type', 10, 2 );
add_action( 'pre_get_posts', 'aushang_query_public_posts' );
add_action( 'wp_head', 'aushang_print_feed_link', 3 );

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
	$body = wp_json_encode( aushang_feed(), JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
	if ( aushang_is_known( $body ) ) {
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
