import {html, nothing, svg, type TemplateResult} from 'lit';
import {byPreference} from '../../feed/by-preference.js';
import type {ContactCard} from '../../feed/card-types.js';
import {mailUrl} from '../../feed/phone-number.js';
import type {Messages} from '../../text/messages.js';
import {monogramOf} from '../../text/monogram.js';
import type {Picture} from '../shared/pictures-controller.js';
import {renderConsent, renderTitle} from '../shared/render-item.js';
import {headOf, rowsOf, type ContactRow} from './contact-view.js';
import type {QrCode} from './qr-code.js';
import type {OfficeHours} from './office-hours.js';
import {renderHours} from './render-hours.js';

/** How a contact is shown. */
export interface CardView {
  readonly messages: Messages;
  /** BCP 47 tag for times and the names of days and languages. */
  readonly locale: string;
  /** BCP 47 tag of the contact's own texts, where it is known. */
  readonly language: string | undefined;
  readonly headingLevel: number;
  readonly picture: Picture | undefined;
  /** Undefined for a contact without office hours. */
  readonly hours: OfficeHours | undefined;
  readonly code: QrCode | undefined;
  /** Whether the visitor wants to see the code; undefined where nobody is asked. */
  readonly isCodeWanted: boolean | undefined;
  readonly onSave: () => void;
  readonly onCode: () => void;
  readonly onAgree: (host: string) => void;
  readonly onPictureError: (url: string) => void;
}

type Content = TemplateResult | typeof nothing;

export function renderCard(card: ContactCard, view: CardView): TemplateResult {
  const {messages, language, locale, hours, picture, onAgree} = view;
  const {name, titles, organization} = headOf(card);
  const rows = rowsOf(card, messages, locale);
  const notes = Object.values(card.notes).map(({note}) => note);
  const host = picture?.isWithheld ? new URL(picture.url).host : undefined;
  const photo = renderPhoto(card, view);
  return html`<div part="item" class="card" lang=${language ?? nothing}>
    ${
      name || photo !== nothing
        ? html`<div class="head">
            ${photo}
            <div class="who">
              ${name ? renderTitle(undefined, {...view, onSelect() {}}, name, 'title name') : nothing}
              ${titles ? html`<p class="about" dir="auto">${titles}</p>` : nothing}
              ${organization ? html`<p class="about" dir="auto">${organization}</p>` : nothing}
            </div>
          </div>`
        : nothing
    }
    ${host ? renderConsent([host], messages, () => onAgree(host)) : nothing}
    <div class="facts">
      <div class="reach">
        ${rows.length ? html`<dl>${rows.map((row) => renderRow(row, messages))}</dl>` : nothing}
        ${notes.map((note) => html`<p class="said" dir="auto">${note}</p>`)}
      </div>
      ${hours ? renderHours(hours, view) : nothing}
    </div>
    ${renderActions(card, view)} ${renderCode(name ?? '', view)}
  </div>`;
}

/** The portrait, else initials. Both say nothing that the name beside them does not say. */
function renderPhoto(card: ContactCard, {picture, onPictureError}: CardView): Content {
  if (picture && !picture.isWithheld) {
    return html`<img
      part="photo"
      class="photo ${card.kind === 'individual' ? '' : 'logo'}"
      src=${picture.url}
      alt=""
      width="112"
      height="112"
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      @error=${() => onPictureError(picture.url)}
    />`;
  }
  const initials = monogramOf(card);
  // Where a picture was to be, its room is kept.
  const isLarge = Object.keys(card.media).length > 0;
  return initials || isLarge
    ? html`<div part="photo" class="photo initials ${isLarge ? '' : 'small'}" aria-hidden="true">
        ${initials}
      </div>`
    : nothing;
}

function renderRow(
  {label, ownLabel, lines, url, isCode, isNamed}: ContactRow,
  {language}: Messages,
): TemplateResult {
  const text = lines.map(
    (line, index) => html`${index ? html` <br />` : nothing}${breakable(line)}`,
  );
  return html`<div part="row" class="row">
    <dt part="label" lang=${ownLabel ? nothing : language} dir="auto">${label}</dt>
    <dd part="value">
      <bdi dir=${isCode ? 'ltr' : 'auto'}
        >${url ? html`<a href=${url} class=${isNamed ? 'named' : nothing} aria-label=${lines.join()}>${text}</a>` : text}</bdi
      >
    </dd>
  </div>`;
}

/** Long addresses break where they are read as parts; Chromium would take each part for a word. */
function breakable(line: string): Content {
  const [start, ...rest] = line.split(/(?=[@/])/);
  return html`${start}${rest.map((part) => html`<wbr />${part}`)}`;
}

function renderActions(
  {emails}: ContactCard,
  {messages, isCodeWanted, onSave, onCode}: CardView,
): TemplateResult {
  const {contact, language} = messages;
  const [email] = byPreference(emails);
  return html`<div class="actions" lang=${language}>
    ${
      email
        ? html`<a part="email" class="button" href=${mailUrl(email.address)}>${contact.write}</a>`
        : nothing
    }
    <button part="save" type="button" @click=${onSave}>${contact.save}</button>
    ${
      isCodeWanted === undefined
        ? nothing
        : html`<button part="code" type="button" aria-expanded=${isCodeWanted} @click=${onCode}>
            ${contact.code}
          </button>`
    }
  </div>`;
}

function renderCode(name: string, {code, messages: {contact, language}}: CardView): Content {
  return code
    ? html`<figure part="qr" class="qr" lang=${language}>
        <svg viewBox="0 0 ${code.size} ${code.size}" role="img" aria-label=${contact.codeOf(name)}>
          ${svg`<rect width="100%" height="100%" fill="#fff" /><path d=${code.path} fill="#000" shape-rendering="crispEdges" />`}
        </svg>
        <figcaption>${contact.scan}</figcaption>
      </figure>`
    : nothing;
}
