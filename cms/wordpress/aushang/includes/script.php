<?php
/**
 * The script: once, and only on pages that have something for it.
 *
 * @package Aushang
 */

defined( 'ABSPATH' ) || exit;

add_action( 'wp_enqueue_scripts', 'aushang_enqueue_for_posts' );
add_filter( 'the_content', 'aushang_enqueue_for_html', 99 );
add_filter( 'widget_text', 'aushang_enqueue_for_html', 99 );
add_filter( 'render_block', 'aushang_enqueue_for_html', 99 );
add_filter( 'script_loader_tag', 'aushang_script_tag', 10, 3 );

/**
 * Asks for the script already in the head, where the posts to be shown need it.
 *
 * @global WP_Query $wp_query
 */
function aushang_enqueue_for_posts() {
	global $wp_query;
	foreach ( (array) $wp_query->posts as $post ) {
		if ( $post instanceof WP_Post && preg_match( '/data-aushang|\[aushang\b|<!-- wp:aushang\//', $post->post_content ) ) {
			aushang_enqueue_script();
			return;
		}
	}
}

/**
 * Asks for the script where a placeholder comes from anywhere else, such as a widget or a template.
 *
 * @param string $html What will be shown.
 * @return string The same.
 */
function aushang_enqueue_for_html( $html ) {
	if ( is_string( $html ) && false !== strpos( $html, 'data-aushang' ) ) {
		aushang_enqueue_script();
	}
	return $html;
}

/**
 * Asks for the script. WordPress prints it once, however often it is asked.
 */
function aushang_enqueue_script() {
	if ( is_admin() || is_feed() || wp_script_is( 'aushang' ) ) {
		return;
	}
	// The version changes with the content, so that no cache serves a file that the hash does not fit.
	$version = substr( md5( aushang_integrity() ), 0, 8 );
	wp_enqueue_script( 'aushang', plugins_url( 'script/aushang.js', AUSHANG_FILE ), array(), $version, false );
}

/**
 * The hash of the script, as the packing wrote it down.
 *
 * @return string Such as "sha384-…", or nothing where there is none.
 */
function aushang_integrity() {
	$file   = AUSHANG_FOLDER . '/script/integrity.json';
	$hashes = is_readable( $file ) ? json_decode( file_get_contents( $file ), true ) : array();
	return isset( $hashes['aushang.js'] ) ? $hashes['aushang.js'] : '';
}

/**
 * Makes the tag a module with integrity. Plugins that add a nonce to WordPress's script tags reach it.
 *
 * @param string $tag    The tag as WordPress writes it.
 * @param string $handle The script's name.
 * @param string $src    Its address.
 * @return string
 */
function aushang_script_tag( $tag, $handle, $src ) {
	if ( 'aushang' !== $handle ) {
		return $tag;
	}
	$attributes = array(
		'type'        => 'module',
		'src'         => $src,
		'id'          => 'aushang-js',
		'async'       => true,
		'crossorigin' => 'anonymous',
	);
	$integrity  = aushang_integrity();
	if ( $integrity ) {
		$attributes['integrity'] = $integrity;
	}
	return wp_get_script_tag( $attributes );
}
