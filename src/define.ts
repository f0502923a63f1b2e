// The provider comes first: an element that is upgraded before it would find nobody to ask.
import './elements/feed/define.js';
import './elements/news-list/define.js';
import './elements/news-teaser/define.js';
import './elements/event-countdown/define.js';
import './elements/contact-card/define.js';
