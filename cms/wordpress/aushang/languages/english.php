<?php
/**
 * English for the German texts.
 *
 * @package Aushang
 */

defined( 'ABSPATH' ) || exit;

return array(
	// The plugin itself.
	'Zeigt die Nachrichten Ihrer Stadt oder Gemeinde aus einem JSON Feed, und bietet die Beiträge dieser Website als JSON Feed an.' => 'Shows your municipality’s news from a JSON feed, and offers this site’s posts as a JSON feed.',

	// Blocks.
	'Aushang: Nachrichten'     => 'Aushang: news',
	'Aushang: eine Nachricht'  => 'Aushang: one piece of news',
	'Aushang: Termin'          => 'Aushang: event',
	'Aushang: Kontakt'         => 'Aushang: contact',
	'Zeigt die Nachrichten eines Feeds als Liste.' => 'Shows the news of a feed as a list.',
	'Zeigt eine Nachricht eines Feeds groß.' => 'Shows one item of a feed, large.',
	'Zeigt einen Termin und die Zeit bis dahin.' => 'Shows an event and the time until then.',
	'Zeigt einen Kontakt mit seinen Öffnungszeiten.' => 'Shows a contact with its opening hours.',
	'Aktuelles'                => 'news',
	'News'                     => 'updates',
	'JSON Feed'                => 'JSON Feed',
	'Veranstaltung'            => 'event',
	'Kalender'                 => 'calendar',
	'Countdown'                => 'countdown',
	'Ansprechperson'           => 'contact person',
	'Öffnungszeiten'           => 'opening hours',
	'vCard'                    => 'vCard',

	// Fields of the blocks.
	'Adresse des Feeds'        => 'Address of the feed',
	'ID der Nachricht'         => 'ID of the item',
	'Ebene der Überschriften'  => 'Level of the headings',
	'Zeitzone'                 => 'Time zone',
	'Bilder von fremden Servern' => 'Pictures from other servers',
	'Laden'                    => 'Loading',
	'Nur diese Themen'         => 'Only these topics',
	'Ohne diese Themen'        => 'Without these topics',
	'Anzahl'                   => 'Number of items',
	'Übersprungene am Anfang'  => 'Items left out at the start',
	'Reihenfolge'              => 'Order',
	'Darstellung'              => 'Layout',
	'Knopf für weitere'        => 'Button for more',
	'Themen zur Auswahl'       => 'Topics to choose from',
	'Suche'                    => 'Search',
	'Nummer, von 0 an'         => 'Number, from 0 on',
	'Name, ohne Feed'          => 'Name, without a feed',
	'Beginn, etwa 2027-03-11T11:00' => 'Start, such as 2027-03-11T11:00',
	'Dauer, etwa PT1H30M'      => 'Duration, such as PT1H30M',
	'Ort'                      => 'Place',
	'Genauigkeit'              => 'Precision',
	'UID des Kontakts'         => 'UID of the contact',
	'Code zum Scannen'         => 'Code to scan',
	'Einstellungen'            => 'Settings',
	'Weitere'                  => 'More',
	'wie vorgegeben'           => 'default',
	'Vorschau ohne JavaScript. Auf der Website erscheint hier das Element.' => 'Preview without JavaScript. On the website, the element is shown here.',

	// Hints for editors.
	'Es fehlt die Adresse des Feeds. Sie steht am Block oder unter Einstellungen → Aushang.' => 'The address of the feed is missing. Set it on the block or under Settings → Aushang.',
	'Ein Element „%s“ gibt es nicht.' => 'There is no element “%s”.',

	// Settings.
	'Nachrichten zeigen'       => 'Show news',
	'Eigene Beiträge anbieten' => 'Offer your own posts',
	'Wer den Feed zeigen darf' => 'Who may show the feed',
	'Das ist keine Adresse eines Feeds. Sie beginnt mit https:// und enthält kein Kennwort.' => 'This is no address of a feed. It begins with https:// and contains no password.',
	'„%s“ ist keine Adresse einer Website und wurde weggelassen.' => '“%s” is no address of a website and was left out.',
	'Die Liste der Websites ist leer. Bis eine darin steht, darf keine andere Website den Feed zeigen.' => 'The list of websites is empty. Until there is one in it, no other website may show the feed.',
	'Gilt für jeden Block und jeden Shortcode, der keine eigene Adresse hat.' => 'For every block and shortcode that has no address of its own.',
	'Gelesen: „%1$s“, Nachrichten: %2$d.' => 'Read: “%1$s”, items: %2$d.',
	'Dieser Server kann den Feed zurzeit nicht lesen. Bis er es kann, steht ohne JavaScript nur ein Link zur Website des Feeds da.' => 'This server cannot read the feed at present. Until it can, there is only a link to the feed’s website without JavaScript.',
	'Die veröffentlichten Beiträge dieser Website stehen als JSON Feed unter:' => 'The published posts of this site are available as a JSON feed at:',
	'nur diese Website'        => 'only this website',
	'diese Website und die folgenden' => 'this website and the following',
	'alle Websites'            => 'all websites',
	'Websites, eine je Zeile:' => 'Websites, one a line:',
	'Öffentliche Nachrichten darf man überall zeigen; „alle Websites“ ist dann richtig. Technisch ist es der Header Access-Control-Allow-Origin.' => 'Public news may be shown anywhere; “all websites” is right then. Technically, this is the header Access-Control-Allow-Origin.',
);
