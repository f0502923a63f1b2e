import {FeedProvider} from './feed.js';

if (!customElements.get('aushang-feed')) {
  customElements.define('aushang-feed', FeedProvider);
}
