<?php
/**
 * The site's posts as items of a JSON Feed 1.1.
 *
 * @package Aushang
 */

defined( 'ABSPATH' ) || exit;

/**
 * One post as an item. It has to be the current post, as in WordPress's loop.
 *
 * @param WP_Post $post A published post without password.
 * @return array
 */
function aushang_feed_item( $post ) {
	$item = array(
		'id'             => get_the_guid( $post ),
		'url'            => get_permalink( $post ),
		'title'          => aushang_decode( get_the_title( $post ) ),
		'date_published' => aushang_feed_date( $post, 'date' ),
		'tags'           => aushang_feed_tags( $post ),
		'authors'        => aushang_feed_authors( $post ),
	);
	if ( get_post_datetime( $post, 'modified' ) > get_post_datetime( $post, 'date' ) ) {
		$item['date_modified'] = aushang_feed_date( $post, 'modified' );
	}
	// "For each post in a feed, include" under Settings → Reading.
	if ( get_option( 'rss_use_excerpt' ) ) {
		$item['content_text'] = aushang_decode( get_the_excerpt( $post ) );
	} else {
		$item['content_html'] = get_the_content_feed( 'json' );
		if ( has_excerpt( $post ) ) {
			$item['summary'] = aushang_decode( get_the_excerpt( $post ) );
		}
	}
	$item += aushang_feed_image( $post );
	if ( is_sticky( $post->ID ) ) {
		$item['_aushang']['pinned'] = true;
	}
	/**
	 * Filters an item of the feed, for example to add an event as "_jscalendar".
	 *
	 * @param array   $item The item, as JSON Feed 1.1 has it.
	 * @param WP_Post $post The post.
	 */
	return apply_filters( 'aushang_feed_item', array_filter( $item ), $post );
}

/**
 * Plain text, where WordPress has HTML.
 *
 * @param string $html Such as a title.
 * @return string
 */
function aushang_decode( $html ) {
	return trim( html_entity_decode( wp_strip_all_tags( $html ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
}

/**
 * A date of a post in the site's zone, with the offset that it had on that day.
 *
 * @param WP_Post $post  A post.
 * @param string  $which Whether date or modified.
 * @return string RFC 3339; nothing where the post has none.
 */
function aushang_feed_date( $post, $which ) {
	$date = get_post_datetime( $post, $which );
	return $date ? $date->format( DATE_RFC3339 ) : '';
}

/**
 * The names of a post's categories and tags.
 *
 * @param WP_Post $post A post.
 * @return string[]
 */
function aushang_feed_tags( $post ) {
	$terms = wp_get_object_terms( $post->ID, array( 'category', 'post_tag' ), array( 'fields' => 'names' ) );
	return is_array( $terms ) ? array_values( array_unique( array_map( 'aushang_decode', $terms ) ) ) : array();
}

/**
 * The public name of a post's author, with the website that the profile names.
 *
 * @param WP_Post $post A post.
 * @return array
 */
function aushang_feed_authors( $post ) {
	$author = array_filter(
		array(
			'name' => aushang_decode( get_the_author_meta( 'display_name', $post->post_author ) ),
			'url'  => aushang_clean_url( get_the_author_meta( 'user_url', $post->post_author ) ),
		)
	);
	return $author ? array( $author ) : array();
}

/**
 * The featured image of a post, with what the media library knows of it.
 *
 * @param WP_Post $post A post.
 * @return array Members of an item; none where there is no image.
 */
function aushang_feed_image( $post ) {
	$id    = get_post_thumbnail_id( $post );
	$image = $id ? wp_get_attachment_image_src( $id, 'large' ) : false;
	if ( ! $image ) {
		return array();
	}
	return array(
		'image'    => set_url_scheme( $image[0] ),
		'_aushang' => array_filter(
			array(
				'image_alt'     => aushang_decode( (string) get_post_meta( $id, '_wp_attachment_image_alt', true ) ),
				'image_caption' => aushang_decode( (string) wp_get_attachment_caption( $id ) ),
				'image_width'   => (int) $image[1],
				'image_height'  => (int) $image[2],
			)
		),
	);
}
