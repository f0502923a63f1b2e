import {NewsList} from './news-list.js';

if (!customElements.get('aushang-news-list')) {
  customElements.define('aushang-news-list', NewsList);
}
