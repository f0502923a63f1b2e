<?php
/**
 * Removes all that the plugin has stored.
 *
 * @package Aushang
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/**
 * Removes what is stored for one site.
 *
 * @global wpdb $wpdb
 */
function aushang_uninstall_site() {
	global $wpdb;
	delete_option( 'aushang' );
	delete_option( 'aushang_changed' );
	$names = $wpdb->get_col(
		$wpdb->prepare(
			"SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s OR option_name LIKE %s",
			$wpdb->esc_like( '_transient_aushang_' ) . '%',
			$wpdb->esc_like( '_transient_timeout_aushang_' ) . '%'
		)
	);
	array_map( 'delete_option', $names );
}

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $site ) {
		switch_to_blog( $site );
		aushang_uninstall_site();
		restore_current_blog();
	}
} else {
	aushang_uninstall_site();
}
