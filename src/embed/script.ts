// What the script tag loads: the elements, and life for placeholders.
import '../define.js';
import {FeedProvider} from '../elements/feed/feed.js';
import {page} from '../page.js';
import {startPlaceholders} from './placeholders.js';

if (customElements.get('aushang-feed') !== FeedProvider) {
  page.warnOnce(`${import.meta.url} defines nothing: this page has Aushang already.`);
}
startPlaceholders();
