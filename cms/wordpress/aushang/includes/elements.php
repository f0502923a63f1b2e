<?php
/**
 * The elements that can be put into a page, and what can be set on each.
 *
 * @package Aushang
 */

defined( 'ABSPATH' ) || exit;

/**
 * For each element, its attributes with what the editor shows: a label, a kind (url, text, number,
 * flag or choice), and the values of a choice, the default first. The script checks the values; here
 * they only have to be harmless.
 *
 * @return array
 */
function aushang_elements() {
	$src     = array( __( 'Adresse des Feeds', 'aushang' ), 'url' );
	$item    = array( __( 'ID der Nachricht', 'aushang' ), 'text' );
	$heading = array( __( 'Ebene der Überschriften', 'aushang' ), 'choice', array( '3', '2', '4', '5', '6' ) );
	$zone    = array( __( 'Zeitzone', 'aushang' ), 'text' );
	$images  = array( __( 'Bilder von fremden Servern', 'aushang' ), 'choice', array( 'ask', 'show', 'none' ) );
	$loading = array( __( 'Laden', 'aushang' ), 'choice', array( 'eager', 'lazy' ) );
	$tags    = array( __( 'Nur diese Themen', 'aushang' ), 'text' );
	return array(
		'news-list'       => array(
			'src'           => $src,
			'limit'         => array( __( 'Anzahl', 'aushang' ), 'number' ),
			'offset'        => array( __( 'Übersprungene am Anfang', 'aushang' ), 'number' ),
			'tags'          => $tags,
			'exclude-tags'  => array( __( 'Ohne diese Themen', 'aushang' ), 'text' ),
			'sort'          => array( __( 'Reihenfolge', 'aushang' ), 'choice', array( 'newest', 'oldest', 'feed' ) ),
			'layout'        => array( __( 'Darstellung', 'aushang' ), 'choice', array( 'list', 'cards', 'compact' ) ),
			'paging'        => array( __( 'Knopf für weitere', 'aushang' ), 'choice', array( 'none', 'more' ) ),
			'filterable'    => array( __( 'Themen zur Auswahl', 'aushang' ), 'flag' ),
			'searchable'    => array( __( 'Suche', 'aushang' ), 'flag' ),
			'heading-level' => $heading,
			'time-zone'     => $zone,
			'images'        => $images,
			'loading'       => $loading,
		),
		'news-teaser'     => array(
			'src'           => $src,
			'item'          => $item,
			'index'         => array( __( 'Nummer, von 0 an', 'aushang' ), 'number' ),
			'tags'          => $tags,
			'layout'        => array( __( 'Darstellung', 'aushang' ), 'choice', array( 'vertical', 'horizontal' ) ),
			'heading-level' => $heading,
			'time-zone'     => $zone,
			'images'        => $images,
			'loading'       => $loading,
		),
		'event-countdown' => array(
			'src'           => $src,
			'item'          => $item,
			'name'          => array( __( 'Name, ohne Feed', 'aushang' ), 'text' ),
			'start'         => array( __( 'Beginn, etwa 2027-03-11T11:00', 'aushang' ), 'text' ),
			'duration'      => array( __( 'Dauer, etwa PT1H30M', 'aushang' ), 'text' ),
			'location'      => array( __( 'Ort', 'aushang' ), 'text' ),
			'precision'     => array( __( 'Genauigkeit', 'aushang' ), 'choice', array( 'minute', 'second' ) ),
			'heading-level' => $heading,
			'time-zone'     => $zone,
			'loading'       => $loading,
		),
		'contact-card'    => array(
			'src'           => $src,
			'item'          => $item,
			'contact'       => array( __( 'UID des Kontakts', 'aushang' ), 'text' ),
			'qr'            => array( __( 'Code zum Scannen', 'aushang' ), 'flag' ),
			'images'        => $images,
			'heading-level' => $heading,
			'time-zone'     => $zone,
			'loading'       => $loading,
		),
	);
}

/**
 * What is set, and nothing that the element does not know.
 *
 * @param string $element Name of the element, without "aushang-".
 * @param array  $given   Attributes from a shortcode or a block.
 * @return array Names with texts; of flags, only those that are set.
 */
function aushang_clean_attributes( $element, $given ) {
	$clean = array();
	foreach ( aushang_elements()[ $element ] as $name => $attribute ) {
		$value = isset( $given[ $name ] ) ? $given[ $name ] : false;
		if ( 'flag' === $attribute[1] ) {
			if ( wp_validate_boolean( $value ) || '' === $value || $name === $value ) {
				$clean[ $name ] = '';
			}
		} elseif ( is_scalar( $value ) && ! is_bool( $value ) ) {
			$value = 'url' === $attribute[1] ? aushang_clean_url( $value ) : sanitize_text_field( $value );
			if ( '' !== $value ) {
				$clean[ $name ] = $value;
			}
		}
	}
	return $clean;
}
