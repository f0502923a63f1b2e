<?php
/**
 * The page under "Settings".
 *
 * @package Aushang
 */

defined( 'ABSPATH' ) || exit;

add_action( 'admin_init', 'aushang_register_settings' );
add_action( 'admin_menu', 'aushang_add_settings_page' );
add_filter( 'plugin_action_links_' . plugin_basename( AUSHANG_FILE ), 'aushang_add_settings_link' );

/**
 * Tells WordPress of the option and of the fields that set it.
 */
function aushang_register_settings() {
	register_setting(
		'aushang',
		'aushang',
		array(
			'type'              => 'array',
			'sanitize_callback' => 'aushang_check_settings',
			'default'           => aushang_default_settings(),
		)
	);
	add_settings_section( 'aushang_show', __( 'Nachrichten zeigen', 'aushang' ), '__return_false', 'aushang' );
	add_settings_field(
		'aushang_feed_url',
		__( 'Adresse des Feeds', 'aushang' ),
		'aushang_print_feed_url_field',
		'aushang',
		'aushang_show',
		array( 'label_for' => 'aushang_feed_url' )
	);
	add_settings_section( 'aushang_offer', __( 'Eigene Beiträge anbieten', 'aushang' ), 'aushang_print_offer', 'aushang' );
	add_settings_field( 'aushang_cors', __( 'Wer den Feed zeigen darf', 'aushang' ), 'aushang_print_cors_field', 'aushang', 'aushang_offer' );
}

/**
 * Puts the page into the menu, for those who may change settings.
 */
function aushang_add_settings_page() {
	add_options_page( 'Aushang', 'Aushang', 'manage_options', 'aushang', 'aushang_print_settings_page' );
}

/**
 * Puts a link to the page into the list of plugins.
 *
 * @param string[] $links The links of this plugin.
 * @return string[]
 */
function aushang_add_settings_link( $links ) {
	$link = sprintf(
		'<a href="%s">%s</a>',
		esc_url( admin_url( 'options-general.php?page=aushang' ) ),
		esc_html__( 'Einstellungen', 'aushang' )
	);
	array_unshift( $links, $link );
	return $links;
}

/**
 * Checks what comes from the form. A feed address that is none leaves the old one.
 *
 * @param mixed $input The form's fields.
 * @return array
 */
function aushang_check_settings( $input ) {
	$input    = is_array( $input ) ? $input : array();
	$settings = aushang_settings();

	$given = isset( $input['feed_url'] ) && is_string( $input['feed_url'] ) ? trim( $input['feed_url'] ) : '';
	$url   = aushang_clean_url( $given );
	if ( '' !== $given && '' === $url ) {
		add_settings_error( 'aushang', 'aushang_feed_url', __( 'Das ist keine Adresse eines Feeds. Sie beginnt mit https:// und enthält kein Kennwort.', 'aushang' ) );
	} else {
		$settings['feed_url'] = $url;
	}

	$cors             = isset( $input['cors'] ) ? $input['cors'] : '';
	$settings['cors'] = in_array( $cors, array( 'list', 'all' ), true ) ? $cors : 'none';

	$lines   = isset( $input['cors_origins'] ) ? $input['cors_origins'] : '';
	$lines   = is_array( $lines ) ? $lines : preg_split( '/\s+/', (string) $lines, -1, PREG_SPLIT_NO_EMPTY );
	$origins = array_map( 'aushang_clean_origin', array_slice( $lines, 0, 200 ) );
	foreach ( array_keys( $origins, '', true ) as $index ) {
		/* translators: %s: what somebody has written for the address of a website. */
		$message = __( '„%s“ ist keine Adresse einer Website und wurde weggelassen.', 'aushang' );
		add_settings_error( 'aushang', 'aushang_cors_origins', esc_html( sprintf( $message, $lines[ $index ] ) ) );
	}
	$settings['cors_origins'] = array_values( array_unique( array_filter( $origins ) ) );
	if ( 'list' === $settings['cors'] && ! $settings['cors_origins'] ) {
		add_settings_error( 'aushang', 'aushang_cors', __( 'Die Liste der Websites ist leer. Bis eine darin steht, darf keine andere Website den Feed zeigen.', 'aushang' ), 'warning' );
	}
	return $settings;
}

/**
 * Prints the page.
 */
function aushang_print_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap"><h1>Aushang</h1><form action="options.php" method="post">';
	settings_fields( 'aushang' );
	do_settings_sections( 'aushang' );
	submit_button();
	echo '</form></div>';
}

/**
 * Prints the field for the feed's address, and what is to be found there.
 */
function aushang_print_feed_url_field() {
	$url = aushang_settings()['feed_url'];
	printf(
		'<input type="url" class="large-text code" id="aushang_feed_url" name="aushang[feed_url]" value="%s" placeholder="https://www.musterstadt.example/feed.json" aria-describedby="aushang_feed_url_hint">',
		esc_attr( $url )
	);
	echo '<p class="description" id="aushang_feed_url_hint">';
	esc_html_e( 'Gilt für jeden Block und jeden Shortcode, der keine eigene Adresse hat.', 'aushang' );
	echo '</p>';
	if ( '' === $url ) {
		return;
	}
	$feed = aushang_read_feed( $url );
	if ( $feed['read'] ) {
		/* translators: 1: title of the feed, 2: number of its items. */
		$message = sprintf( __( 'Gelesen: „%1$s“, Nachrichten: %2$d.', 'aushang' ), $feed['title'], count( $feed['items'] ) );
	} else {
		$message = __( 'Dieser Server kann den Feed zurzeit nicht lesen. Bis er es kann, steht ohne JavaScript nur ein Link zur Website des Feeds da.', 'aushang' );
	}
	printf( '<p class="description"><strong>%s</strong></p>', esc_html( $message ) );
}

/**
 * Says where this site's own feed is.
 */
function aushang_print_offer() {
	$link = get_feed_link( 'aushang' );
	printf(
		'<p>%s <a href="%s"><code>%s</code></a></p>',
		esc_html__( 'Die veröffentlichten Beiträge dieser Website stehen als JSON Feed unter:', 'aushang' ),
		esc_url( $link ),
		esc_html( $link )
	);
}

/**
 * Prints the choice of websites that may show this site's feed.
 */
function aushang_print_cors_field() {
	$settings = aushang_settings();
	$choices  = array(
		'none' => __( 'nur diese Website', 'aushang' ),
		'list' => __( 'diese Website und die folgenden', 'aushang' ),
		'all'  => __( 'alle Websites', 'aushang' ),
	);
	echo '<fieldset><legend class="screen-reader-text">' . esc_html__( 'Wer den Feed zeigen darf', 'aushang' ) . '</legend>';
	foreach ( $choices as $value => $label ) {
		printf(
			'<p><label><input type="radio" name="aushang[cors]" value="%s"%s> %s</label></p>',
			esc_attr( $value ),
			checked( $settings['cors'], $value, false ),
			esc_html( $label )
		);
	}
	printf(
		'<p><label for="aushang_cors_origins">%s</label><br><textarea id="aushang_cors_origins" name="aushang[cors_origins]" rows="4" class="large-text code" placeholder="https://www.nachbarort.example" aria-describedby="aushang_cors_hint">%s</textarea></p>',
		esc_html__( 'Websites, eine je Zeile:', 'aushang' ),
		esc_textarea( implode( "\n", $settings['cors_origins'] ) )
	);
	echo '<p class="description" id="aushang_cors_hint">';
	esc_html_e( 'Öffentliche Nachrichten darf man überall zeigen; „alle Websites“ ist dann richtig. Technisch ist es der Header Access-Control-Allow-Origin.', 'aushang' );
	echo '</p></fieldset>';
}
