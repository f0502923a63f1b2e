<?php
/**
 * The placeholder that the script turns into an element, and its shortcode.
 *
 * @package Aushang
 */

defined( 'ABSPATH' ) || exit;

add_shortcode( 'aushang', 'aushang_shortcode' );

/**
 * The shortcode [aushang element="news-list" limit="3"].
 *
 * @param array|string $given Its attributes.
 * @return string
 */
function aushang_shortcode( $given ) {
	$attributes = array();
	foreach ( (array) $given as $name => $value ) {
		// Of what an author writes, WordPress stores "&" as an entity.
		$value = html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		// A word that stands alone, such as "searchable", has a number for its name.
		if ( is_int( $name ) ) {
			$attributes[ $value ] = '';
		} else {
			$attributes[ $name ] = $value;
		}
	}
	$element = isset( $attributes['element'] ) ? $attributes['element'] : 'news-list';
	return aushang_placeholder( $element, $attributes );
}

/**
 * The placeholder, with links in it for as long as there is no script or no feed.
 *
 * @param string $element    Name of the element, without "aushang-".
 * @param array  $given      Its attributes.
 * @param string $attributes Further attributes of the box, as HTML.
 * @return string HTML; nothing where there is no such element or no feed.
 */
function aushang_placeholder( $element, $given, $attributes = '' ) {
	if ( ! isset( aushang_elements()[ $element ] ) ) {
		/* translators: %s: what somebody has written for the name of an element. */
		return aushang_hint( sprintf( __( 'Ein Element „%s“ gibt es nicht.', 'aushang' ), $element ) );
	}
	$clean = aushang_clean_attributes( $element, $given );
	if ( ! empty( $given['src'] ) && empty( $clean['src'] ) ) {
		return aushang_hint( __( 'Das ist keine Adresse eines Feeds. Sie beginnt mit https:// und enthält kein Kennwort.', 'aushang' ) );
	}
	if ( empty( $clean['src'] ) && empty( $clean['start'] ) ) {
		$clean['src'] = aushang_settings()['feed_url'];
		if ( '' === $clean['src'] ) {
			return aushang_hint( __( 'Es fehlt die Adresse des Feeds. Sie steht am Block oder unter Einstellungen → Aushang.', 'aushang' ) );
		}
	}
	if ( is_feed() ) {
		return aushang_fallback( $element, $clean );
	}
	$html = $attributes . ' data-aushang="' . esc_attr( $element ) . '"';
	foreach ( $clean as $name => $value ) {
		$html .= sprintf( ' data-aushang-%s="%s"', $name, esc_attr( $value ) );
	}
	$html = '<div ' . trim( $html ) . '>' . aushang_fallback( $element, $clean ) . '</div>';
	// WordPress looks for shortcodes in what blocks print, and none may come from a feed. It turns the
	// decimal entity back into a bracket, but not this one.
	return str_replace( '[', '&#x5b;', $html );
}

/**
 * A sentence for those who can edit, and nothing for all others.
 *
 * @param string $sentence What is wrong.
 * @return string
 */
function aushang_hint( $sentence ) {
	return current_user_can( 'edit_posts' ) ? '<p><strong>Aushang:</strong> ' . esc_html( $sentence ) . '</p>' : '';
}

/**
 * What stands in the placeholder: links to the news for those elements that show news, and in any case
 * one to where the feed is at home.
 *
 * @param string $element Name of the element.
 * @param array  $clean   Its attributes.
 * @return string HTML.
 */
function aushang_fallback( $element, $clean ) {
	if ( empty( $clean['src'] ) ) {
		$format = get_option( 'date_format' ) . ', ' . get_option( 'time_format' );
		$words  = array( $clean['name'] ?? '', mysql2date( $format, $clean['start'] ), $clean['location'] ?? '' );
		return '<p>' . esc_html( implode( ' · ', array_filter( $words ) ) ) . '</p>';
	}
	// A feed that shows itself would ask for itself without end.
	if ( is_feed() ) {
		return sprintf( '<p><a href="%1$s">%1$s</a></p>', esc_url( $clean['src'] ) );
	}
	$feed = aushang_read_feed( $clean['src'] );
	$html = '';
	foreach ( aushang_choose_items( $element, $clean, $feed['items'] ) as $item ) {
		$html .= sprintf( '<li><a href="%s">%s</a></li>', esc_url( $item['url'] ), esc_html( $item['title'] ) );
	}
	$html = $html ? '<ul>' . $html . '</ul>' : '';
	return $html . sprintf( '<p><a href="%s">%s</a></p>', esc_url( $feed['home'] ), esc_html( $feed['title'] ) );
}

/**
 * The items that an element would show, in its order.
 *
 * @param string $element Name of the element.
 * @param array  $clean   Its attributes.
 * @param array  $items   The feed's items.
 * @return array
 */
function aushang_choose_items( $element, $clean, $items ) {
	if ( 0 !== strpos( $element, 'news-' ) ) {
		return array();
	}
	$wanted   = aushang_split_tags( $clean['tags'] ?? '' );
	$unwanted = aushang_split_tags( $clean['exclude-tags'] ?? '' );
	$items    = array_filter(
		$items,
		function ( $item ) use ( $wanted, $unwanted ) {
			$tags = array_map( 'aushang_lower', $item['tags'] );
			return ( ! $item['expires'] || $item['expires'] > time() )
				&& ( ! $wanted || array_intersect( $wanted, $tags ) )
				&& ! array_intersect( $unwanted, $tags );
		}
	);
	$items    = aushang_sort_items( $items, $clean['sort'] ?? 'newest' );
	if ( 'news-teaser' === $element ) {
		return isset( $clean['item'] ) ? array() : array_slice( $items, absint( $clean['index'] ?? 0 ), 1 );
	}
	$limit = isset( $clean['limit'] ) ? absint( $clean['limit'] ) : 5;
	return array_slice( $items, absint( $clean['offset'] ?? 0 ), min( $limit, 20 ) );
}

/**
 * Pinned items first, then by date, those without last.
 *
 * @param array  $items Items.
 * @param string $sort  Whether newest, oldest or feed, as the feed has them.
 * @return array
 */
function aushang_sort_items( $items, $sort ) {
	// The place counts too: before PHP 8, sorting mixes up what is equal.
	$ranks = array();
	foreach ( array_values( $items ) as $place => $item ) {
		$time    = 'oldest' === $sort ? $item['time'] : -$item['time'];
		$time    = 'feed' === $sort ? 0 : $time;
		$ranks[] = array( ! $item['pinned'], 'feed' !== $sort && ! $item['time'], $time, $place );
	}
	$items = array_values( $items );
	array_multisort( $ranks, $items );
	return $items;
}

/**
 * The tags of an attribute: a comma between two, "\," for one in a tag.
 *
 * @param string $list The attribute.
 * @return string[] In small letters.
 */
function aushang_split_tags( $list ) {
	$tags = preg_split( '/(?<!\\\\),/', aushang_lower( $list ) );
	return array_filter( array_map( 'trim', str_replace( '\\,', ',', $tags ) ) );
}

/**
 * Small letters; without PHP's mbstring, which WordPress does not insist on, only those of ASCII.
 *
 * @param string $text Any text.
 * @return string
 */
function aushang_lower( $text ) {
	return function_exists( 'mb_strtolower' ) ? mb_strtolower( $text, 'UTF-8' ) : strtolower( $text );
}
