<?php
/**
 * What a web server's rewriting does for WordPress: whatever is no file goes to index.php.
 */

$aushang_path = parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH );
$aushang_file = $_SERVER['DOCUMENT_ROOT'] . $aushang_path;
if ( is_file( $aushang_file ) || is_file( rtrim( $aushang_file, '/' ) . '/index.php' ) ) {
	return false;
}
$_SERVER['SCRIPT_NAME'] = '/index.php';
$_SERVER['PHP_SELF']    = '/index.php';
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
