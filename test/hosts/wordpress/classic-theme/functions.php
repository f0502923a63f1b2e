<?php
/**
 * One sidebar.
 */

add_action(
	'widgets_init',
	function () {
		register_sidebar( array( 'id' => 'seite' ) );
	}
);
