import {decodeEntities} from './entities.js';
import {compact, Fields, isObject, type Report} from './fields.js';
import {htmlToText} from './html-to-text.js';
import {excerpt, splitLabel, toLine} from './plain-text.js';
import {readAuthors} from './read-authors.js';
import {readContacts} from './read-card.js';
import {readEvent} from './read-event.js';
import type {Attachment, EventStatusType, Item, ItemExtension} from './types.js';

/** What the reading of an item needs to know of its feed. */
export interface ItemContext {
  /** The feed's title, the last resort for an item's label. */
  readonly title: string;
  /** The feed's time zone. */
  readonly timeZone?: string | undefined;
  readonly pointer: string;
  readonly baseUrl: string;
  readonly report: Report;
  /** The ids that earlier items have taken, each with the number of the last copy made of it. */
  readonly ids: Map<string, number>;
}

const PICTURE_SCHEMES = /^https?:/;
// More than a page can show at once would freeze it.
const MOST_TAGS = 50;
const LONGEST_TAG = 100;
const EVENT_STATUSES: readonly EventStatusType[] = [
  'EventScheduled',
  'EventPostponed',
  'EventRescheduled',
  'EventMovedOnline',
  'EventCancelled',
];

/** Reads one item, or reports why it cannot be shown. */
export function readItem(raw: unknown, context: ItemContext): Item | undefined {
  const {pointer, baseUrl, report} = context;
  if (!isObject(raw)) {
    report('type', pointer, 'This item should be an object. It is left out.');
    return undefined;
  }
  const fields = new Fields(raw, pointer, baseUrl, report);
  const givenId = fields.string('id')?.trim();
  const external_url = fields.url('external_url');
  // The standard wants an id to be a URL: where an item has no other link, it is one.
  const idIsLink = !external_url && /^https?:/.test(givenId ?? '');
  const url = fields.url('url') ?? (idIsLink ? fields.url('id') : undefined);
  const link = url ?? external_url;
  const image = fields.url('image', PICTURE_SCHEMES);
  const attachments = fields.entries('attachments', readAttachment);
  const givenTitle = fields.line('title');
  const givenSummary = fields.text('summary');
  const html = fields.string('content_html') ?? '';
  // Some link blogs call the text just that.
  const content_text = fields.text('content_text') ?? (htmlToText(html) || fields.text('text'));
  const isPictureOnly = !content_text && html.trim();
  if (
    !(
      link ||
      givenTitle ||
      content_text ||
      givenSummary ||
      image ||
      attachments[0] ||
      isPictureOnly
    )
  ) {
    report('item-empty', pointer, 'This item has neither text nor a link. It is left out.');
    return undefined;
  }

  const label = splitLabel(content_text ?? givenSummary ?? '');
  const title =
    givenTitle ??
    (label.start || labelOf(link ?? image ?? attachments[0]?.url) || context.title || '…');
  // A title that is the start of the text, as this very function makes it, says that already.
  const rest = !givenTitle || givenTitle === label.start ? label.rest : (content_text ?? '');
  const summary = givenTitle && givenSummary ? excerpt(givenSummary, 1000) : excerpt(rest, 280);
  const id = takeId(givenId, link, [title, content_text, summary, image].join('\n'), context);
  const headline = excerpt(title, 500);
  const extension = readExtension(fields.child('_aushang'));
  const event = fields.object('_jscalendar');
  const contacts = fields.object('_jscontact');
  return compact<Item>({
    id,
    url,
    external_url,
    title: headline,
    content_text,
    summary: summary || undefined,
    image,
    banner_image: fields.url('banner_image', PICTURE_SCHEMES),
    date_published: fields.date('date_published'),
    date_modified: fields.date('date_modified'),
    authors: readAuthors(fields),
    tags: readTags(fields),
    language: fields.language(),
    attachments,
    _aushang: extension,
    _jscalendar:
      event &&
      readEvent(event, {
        ...context,
        pointer: `${pointer}/_jscalendar`,
        id,
        title: headline,
        isCancelled: extension.eventStatus === 'EventCancelled',
      }),
    _jscontact: contacts && readContacts(contacts, {...context, pointer: `${pointer}/_jscontact`}),
  });
}

/** An item's own id, or a substitute that is the same at the next reading. */
function takeId(
  givenId: string | undefined,
  link: string | undefined,
  content: string,
  {ids, pointer, report}: ItemContext,
): string {
  let id = givenId;
  if (!id || ids.has(id)) {
    report(
      id ? 'id-duplicate' : 'id-missing',
      `${pointer}/id`,
      id ? 'Another item has this "id" too.' : 'Give each item an "id" that never changes.',
    );
    const substitute = link && !ids.has(link) ? link : hash(content);
    // Counting goes on where it ended: all items of a large feed may be the same.
    let copy = ids.get(substitute) ?? 1;
    for (id = substitute; ids.has(id); id = `${substitute}-${copy}`) {
      copy++;
    }
    ids.set(substitute, copy);
  }
  ids.set(id, ids.get(id) ?? 1);
  return id;
}

/** A number of 53 bits in base 36; the two halves are FNV-1a with different starts. */
function hash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x5bd1e995);
  }
  return ((high >>> 11) * 2 ** 32 + (low >>> 0)).toString(36);
}

/** The readable part of a URL: "stadt.example/rathaus/oeffnungszeiten". */
function labelOf(url: string | undefined): string {
  const readable = (url ?? '').replace(/^\w+:(\/\/)?(www\.)?|\/?([?#].*)?$/g, '');
  try {
    return toLine(decodeURI(readable));
  } catch {
    return readable;
  }
}

/** The tags; a publisher's comma-separated text counts as a list. */
function readTags(fields: Fields): readonly string[] {
  const value = fields.value('tags');
  const tags = new Set<string>();
  for (const tag of typeof value === 'string' ? value.split(',') : fields.list('tags')[0]) {
    if (typeof tag === 'string' || typeof tag === 'number') {
      tags.add(excerpt(decodeEntities(String(tag)), LONGEST_TAG));
    }
  }
  return [...tags].filter(Boolean).slice(0, MOST_TAGS);
}

function readAttachment(fields: Fields): Attachment | undefined {
  const url = fields.url('url', PICTURE_SCHEMES);
  return url === undefined
    ? undefined
    : compact<Attachment>({
        url,
        mime_type: fields.line('mime_type'),
        title: fields.line('title'),
        size_in_bytes: fields.number('size_in_bytes'),
        duration_in_seconds: fields.number('duration_in_seconds'),
      });
}

function readExtension(fields: Fields): ItemExtension {
  return compact<ItemExtension>({
    image_alt: fields.line('image_alt', 1000),
    image_caption: fields.line('image_caption', 1000),
    image_credit: fields.line('image_credit', 1000),
    image_width: fields.number('image_width'),
    image_height: fields.number('image_height'),
    pinned: fields.flag('pinned'),
    expires: fields.date('expires'),
    easy_url: fields.url('easy_url'),
    sign_url: fields.url('sign_url'),
    eventStatus: fields.oneOf('eventStatus', EVENT_STATUSES),
    previousStart: fields.date('previousStart'),
  });
}
