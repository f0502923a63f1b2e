import {html, nothing, type TemplateResult} from 'lit';
import type {Item} from '../../feed/types.js';
import {formatDate} from '../../text/format-date.js';
import type {Messages} from '../../text/messages.js';
import {dateOf} from '../../time/date.js';

/** How the items of a list are shown. */
export interface ItemView {
  readonly headingLevel: number;
  readonly messages: Messages;
  /** BCP 47 tag for the dates. */
  readonly locale: string;
  readonly timeZone: string | undefined;
  /** BCP 47 tag of items that do not name their own. */
  readonly language: string | undefined;
  readonly pictureOf: (item: Item) => string | undefined;
  readonly onSelect: (item: Item, event: MouseEvent) => void;
  readonly onPictureError: (url: string) => void;
}

/** One item as a list shows it: the title first, for those who hear it. */
export function renderItem(item: Item, view: ItemView): TemplateResult {
  const picture = view.pictureOf(item);
  return html`<li
    part="item"
    class=${picture ? 'pictured' : ''}
    lang=${item.language ?? view.language ?? nothing}
  >
    <div class="text">
      ${renderTitle(item, view)} ${renderDate(item, view)}
      ${
        item.summary
          ? html`<p part="summary" class="summary" dir="auto">${item.summary}</p>`
          : nothing
      }
      ${
        item.tags.length
          ? html`<ul part="tags" class="tags" role="list">
              ${item.tags.map((tag) => html`<li part="tag"><bdi>${tag}</bdi></li>`)}
            </ul>`
          : nothing
      }
    </div>
    ${picture ? renderPicture(picture, item, view) : nothing}
  </li>`;
}

function renderTitle(item: Item, {headingLevel, onSelect}: ItemView): TemplateResult {
  const link = item.url ?? item.external_url;
  const title = link
    ? html`<a href=${link} @click=${(event: MouseEvent) => onSelect(item, event)}>${item.title}</a>`
    : item.title;
  switch (headingLevel) {
    case 2:
      return html`<h2 part="title" class="title" dir="auto">${title}</h2>`;
    case 4:
      return html`<h4 part="title" class="title" dir="auto">${title}</h4>`;
    case 5:
      return html`<h5 part="title" class="title" dir="auto">${title}</h5>`;
    case 6:
      return html`<h6 part="title" class="title" dir="auto">${title}</h6>`;
    default:
      return html`<h3 part="title" class="title" dir="auto">${title}</h3>`;
  }
}

function renderDate(item: Item, {locale, timeZone}: ItemView): TemplateResult | typeof nothing {
  const date = dateOf(item);
  return date
    ? html`<time part="date" class="date" lang=${locale} datetime=${date}
        >${formatDate(date, locale, timeZone)}</time
      >`
    : nothing;
}

function renderPicture(
  url: string,
  item: Item,
  {messages, onPictureError}: ItemView,
): TemplateResult {
  const {image_alt, image_caption, image_credit, image_width, image_height} = item._aushang;
  return html`<figure part="picture">
    <img
      src=${url}
      alt=${image_alt ?? ''}
      width=${image_width ?? nothing}
      height=${image_height ?? nothing}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      @error=${() => onPictureError(url)}
    />
    ${
      image_caption || image_credit
        ? html`<figcaption part="caption" dir="auto">
            ${image_caption}
            ${image_credit ? html`<small>${messages.credit(image_credit)}</small>` : nothing}
          </figcaption>`
        : nothing
    }
  </figure>`;
}

/** Stands in for the first items, in their shape, while they are on their way. */
export function renderSkeleton(): TemplateResult {
  const item = html`<li>
    <div class="text">
      <p class="title"></p>
      <p class="summary"></p>
    </div>
  </li>`;
  return html`<ul class="items skeleton" aria-hidden="true">
    ${item}${item}${item}
  </ul>`;
}
