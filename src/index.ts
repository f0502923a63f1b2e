export {FeedProvider} from './elements/feed/feed.js';
export {NewsList, type Layout, type Paging} from './elements/news-list/news-list.js';
export {NewsTeaser, type TeaserLayout} from './elements/news-teaser/news-teaser.js';
export type {Images} from './elements/shared/pictures-controller.js';
export {AushangErrorEvent, AushangLoadEvent, AushangSelectEvent} from './elements/shared/events.js';
export {parseFeed, readFeed} from './feed/parse-feed.js';
export type * from './feed/card-types.js';
export type * from './feed/types.js';
export type {Sort} from './select/select-items.js';
