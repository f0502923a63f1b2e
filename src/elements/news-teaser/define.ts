import {NewsTeaser} from './news-teaser.js';

if (!customElements.get('aushang-news-teaser')) {
  customElements.define('aushang-news-teaser', NewsTeaser);
}
