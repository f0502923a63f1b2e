/** A picture of the test server, at the page's own origin. */
export const PICTURE = new URL('/demo/bilder/marktplatz.svg', location.origin).href;

// The test server has two names, so that there is another host whose pictures do load.
const OTHER = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';

/** The same picture, at a host that the visitor has to agree to. */
export const FOREIGN_PICTURE = PICTURE.replace(location.hostname, OTHER);
export const FOREIGN_HOST = new URL(FOREIGN_PICTURE).host;
