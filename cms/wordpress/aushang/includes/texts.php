<?php
/**
 * Texts. The source is German, as most sites are that use this plugin: so it needs no file for any of
 * WordPress's five kinds of German. All other languages get English, from a list that can be read and
 * changed without tools; a translation from wp-content/languages/plugins comes before it.
 *
 * @package Aushang
 */

defined( 'ABSPATH' ) || exit;

add_filter( 'gettext_aushang', 'aushang_translate', 10, 2 );
add_filter( 'gettext_with_context_aushang', 'aushang_translate', 10, 2 );

/**
 * Puts English for German where the site speaks neither German nor has a translation of its own.
 *
 * @param string $translation What WordPress has found.
 * @param string $text        The German text.
 * @return string
 */
function aushang_translate( $translation, $text ) {
	static $english = null;
	if ( $translation !== $text || preg_match( '/^de(_|$)/', determine_locale() ) ) {
		return $translation;
	}
	if ( null === $english ) {
		$english = require AUSHANG_FOLDER . '/languages/english.php';
	}
	return isset( $english[ $text ] ) ? $english[ $text ] : $text;
}
