<?php
/**
 * Aushang: shows a feed's news on this site, and offers this site's posts as a feed.
 *
 * @package Aushang
 *
 * Plugin Name:       Aushang
 * Description:       Zeigt die Nachrichten Ihrer Stadt oder Gemeinde aus einem JSON Feed, und bietet die Beiträge dieser Website als JSON Feed an.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            Aushang
 * License:           EUPL-1.2
 * License URI:       https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-text-eupl-12
 * Text Domain:       aushang
 *
 * The EUPL 1.2 names the GNU General Public License, versions 2 and 3, among its compatible licences:
 * a work that joins this plugin with WordPress may be passed on under that licence.
 */

defined( 'ABSPATH' ) || exit;

define( 'AUSHANG_FOLDER', __DIR__ );
define( 'AUSHANG_FILE', __FILE__ );

require AUSHANG_FOLDER . '/includes/texts.php';
require AUSHANG_FOLDER . '/includes/settings.php';
require AUSHANG_FOLDER . '/includes/elements.php';
require AUSHANG_FOLDER . '/includes/script.php';
require AUSHANG_FOLDER . '/includes/read-feed.php';
require AUSHANG_FOLDER . '/includes/placeholder.php';
require AUSHANG_FOLDER . '/includes/blocks.php';
require AUSHANG_FOLDER . '/includes/feed-items.php';
require AUSHANG_FOLDER . '/includes/feed-headers.php';
require AUSHANG_FOLDER . '/includes/feed.php';

if ( is_admin() ) {
	require AUSHANG_FOLDER . '/includes/settings-page.php';
}

register_activation_hook( __FILE__, 'aushang_activate' );
register_deactivation_hook( __FILE__, 'aushang_forget_rewrite_rules' );

/**
 * Writes the settings down for the first time.
 */
function aushang_activate() {
	add_option( 'aushang', aushang_default_settings() );
	aushang_forget_rewrite_rules();
}

/**
 * Has WordPress write its rewrite rules anew at the next request, with or without our feed.
 */
function aushang_forget_rewrite_rules() {
	delete_option( 'rewrite_rules' );
}
