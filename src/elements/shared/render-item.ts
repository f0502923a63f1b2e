import {html, nothing, type TemplateResult} from 'lit';
import type {Item} from '../../feed/types.js';
import {formatDate} from '../../text/format-date.js';
import type {Messages} from '../../text/messages.js';
import {dateOf} from '../../time/date.js';
import type {Picture} from './pictures-controller.js';

type Content = TemplateResult | typeof nothing;

/** How an element shows its items. */
export interface ItemView {
  readonly headingLevel: number;
  readonly messages: Messages;
  /** BCP 47 tag for the dates. */
  readonly locale: string;
  readonly timeZone: string | undefined;
  /** BCP 47 tag of items that do not name their own. */
  readonly language: string | undefined;
  readonly onSelect: (item: Item, event: MouseEvent) => void;
  readonly onPictureError: (url: string) => void;
}

/** An item's text: the title first, for those who hear it. */
export function renderText(item: Item, view: ItemView): TemplateResult {
  return html`${renderTitle(item, view)} ${renderDate(item, view)}
  ${item.summary ? html`<p part="summary" class="summary" dir="auto">${item.summary}</p>` : nothing}
  ${
    item.tags.length
      ? html`<ul part="tags" class="tags" role="list">
          ${item.tags.map((tag) => html`<li part="tag"><bdi>${tag}</bdi></li>`)}
        </ul>`
      : nothing
  }
  ${renderOtherForms(item, view)}`;
}

/** Links to the same news in Leichte Sprache and in sign language; their names end in its title. */
function renderOtherForms({title, _aushang}: Item, {messages}: ItemView): Content {
  const {easy_url, sign_url} = _aushang;
  const link = (url: string | undefined, text: string): Content =>
    url
      ? html`<a href=${url}
          ><span lang=${messages.language}>${text}</span> <span class="unseen">${title}</span></a
        >`
      : nothing;
  return easy_url || sign_url
    ? html`<p part="also" class="forms">
        ${link(easy_url, messages.easy)} ${link(sign_url, messages.sign)}
      </p>`
    : nothing;
}

/**
 * An item's title as a heading, with its link; a title of its own for what an item announces.
 *
 * @param text Default: the item's title.
 * @param part Names of the part; one of them has to be `title`.
 */
export function renderTitle(
  item: Item | undefined,
  {headingLevel, onSelect}: Pick<ItemView, 'headingLevel' | 'onSelect'>,
  text = item?.title,
  part = 'title',
): TemplateResult {
  const link = item?.url ?? item?.external_url;
  const title =
    item && link
      ? html`<a href=${link} @click=${(event: MouseEvent) => onSelect(item, event)}>${text}</a>`
      : text;
  switch (headingLevel) {
    case 2:
      return html`<h2 part=${part} class="title" dir="auto">${title}</h2>`;
    case 4:
      return html`<h4 part=${part} class="title" dir="auto">${title}</h4>`;
    case 5:
      return html`<h5 part=${part} class="title" dir="auto">${title}</h5>`;
    case 6:
      return html`<h6 part=${part} class="title" dir="auto">${title}</h6>`;
    default:
      return html`<h3 part=${part} class="title" dir="auto">${title}</h3>`;
  }
}

export function renderDate(item: Item, {locale, timeZone, messages}: ItemView): Content {
  const date = dateOf(item);
  return date
    ? html`<time part="date" class="date" dir="auto" lang=${locale} datetime=${date}
        >${formatDate(date, locale, timeZone, messages)}</time
      >`
    : nothing;
}

/** A picture with its caption. While it is withheld, a box keeps its place and says so. */
export function renderPicture(
  {url, isWithheld}: Picture,
  {_aushang}: Item,
  {messages, onPictureError}: ItemView,
): TemplateResult {
  const {image_alt, image_caption, image_credit, image_width, image_height} = _aushang;
  return html`<figure part="picture">
    ${
      isWithheld
        ? html`<div class="image withheld" lang=${messages.language} aria-hidden="true">
            ${messages.withheld}
          </div>`
        : html`<img
            class="image"
            src=${url}
            alt=${image_alt ?? ''}
            width=${image_width ?? nothing}
            height=${image_height ?? nothing}
            loading="lazy"
            decoding="async"
            referrerpolicy="no-referrer"
            @error=${() => onPictureError(url)}
          />`
    }
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

/** Asks the visitor once for all pictures of an element, and names who would learn of it. */
export function renderConsent(
  hosts: readonly string[],
  messages: Messages,
  onAgree: () => void,
): Content {
  return hosts.length
    ? html`<div part="consent" class="consent" lang=${messages.language}>
        <p>${messages.consent(hosts.join(', '))}</p>
        <button type="button" @click=${onAgree}>${messages.showPictures}</button>
      </div>`
    : nothing;
}
