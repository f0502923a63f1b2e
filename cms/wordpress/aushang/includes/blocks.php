<?php
/**
 * One block for each element, rendered on the server.
 *
 * @package Aushang
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'aushang_register_blocks' );
add_action( 'enqueue_block_editor_assets', 'aushang_tell_editor' );

/**
 * Tells WordPress of the blocks. Their names, texts and attributes stand in each block.json.
 */
function aushang_register_blocks() {
	$version = (string) filemtime( AUSHANG_FOLDER . '/blocks/editor.js' );
	$needs   = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-server-side-render' );
	wp_register_script( 'aushang-editor', plugins_url( 'blocks/editor.js', AUSHANG_FILE ), $needs, $version, true );
	foreach ( array_keys( aushang_elements() ) as $element ) {
		register_block_type( AUSHANG_FOLDER . '/blocks/' . $element, array( 'render_callback' => 'aushang_render_block' ) );
	}
}

/**
 * What a block shows.
 *
 * @param array    $attributes What is set on it.
 * @param string   $content    What is stored in it: nothing.
 * @param WP_Block $block      The block.
 * @return string
 */
function aushang_render_block( $attributes, $content, $block ) {
	$element = substr( $block->name, strlen( 'aushang/' ) );
	return aushang_placeholder( $element, $attributes, get_block_wrapper_attributes() );
}

/**
 * Gives the editor the fields of each block, and the texts.
 */
function aushang_tell_editor() {
	$told = array(
		'elements' => aushang_elements(),
		'feedUrl'  => aushang_settings()['feed_url'],
		'texts'    => array(
			'settings' => __( 'Einstellungen', 'aushang' ),
			'more'     => __( 'Weitere', 'aushang' ),
			'standard' => __( 'wie vorgegeben', 'aushang' ),
			'preview'  => __( 'Vorschau ohne JavaScript. Auf der Website erscheint hier das Element.', 'aushang' ),
			'missing'  => __( 'Es fehlt die Adresse des Feeds. Sie steht am Block oder unter Einstellungen → Aushang.', 'aushang' ),
		),
	);
	wp_add_inline_script( 'aushang-editor', 'window.aushangEditor = ' . wp_json_encode( $told, JSON_HEX_TAG ) . ';', 'before' );
}
