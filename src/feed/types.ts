import type {Contacts} from './card-types.js';

/** A JSON object whose members nobody has checked yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * A feed that has been read and checked: JSON Feed 1.1 in its own words, so that it can be written
 * out and read again without a change. What the document had wrong is mended or gone.
 *
 * All strings are plain text, and all URLs are absolute. Dates are RFC 3339 where the feed names an
 * offset; where it does not, they are a bare date (`2026-02-12`) or a time without offset
 * (`2026-02-12T09:00:00`), which mean the same day on every reader's calendar.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export interface Feed {
  readonly version: string;
  /** The feed's name; empty where the document has none. */
  readonly title: string;
  readonly home_page_url?: string;
  readonly feed_url?: string;
  readonly description?: string;
  readonly user_comment?: string;
  /** Where older items are. */
  readonly next_url?: string;
  readonly icon?: string;
  readonly favicon?: string;
  readonly authors: readonly Author[];
  /** BCP 47 language tag of everything that does not name its own. */
  readonly language?: string;
  /** Whether the publisher will never add to the feed again. */
  readonly expired: boolean;
  readonly hubs: readonly Hub[];
  readonly items: readonly Item[];
  readonly _aushang: FeedExtension;
  /** An event that is no item's: the whole of the document may be one. */
  readonly _jscalendar?: CalendarEvent;
  /** The contacts that are for all of the feed: the whole of the document may be one. */
  readonly _jscontact?: Contacts;
}

/** One piece of news. It has a link or some text, mostly both. */
export interface Item {
  /** Unique in the feed. Where the document has none, its URL or a hash of its content. */
  readonly id: string;
  readonly url?: string;
  readonly external_url?: string;
  /** Never empty: an item without title is labelled with the start of its text, or with its link. */
  readonly title: string;
  /** The text, from `content_text` or else from `content_html` without its markup. */
  readonly content_text?: string;
  /** The publisher's summary, or else the start of what the title leaves of the text. */
  readonly summary?: string;
  readonly image?: string;
  readonly banner_image?: string;
  readonly date_published?: string;
  readonly date_modified?: string;
  readonly authors: readonly Author[];
  readonly tags: readonly string[];
  readonly language?: string;
  readonly attachments: readonly Attachment[];
  readonly _aushang: ItemExtension;
  /** The event that the item announces. */
  readonly _jscalendar?: CalendarEvent;
  /** Whom to ask about it. */
  readonly _jscontact?: Contacts;
}

export interface Author {
  readonly name?: string;
  readonly url?: string;
  readonly avatar?: string;
}

export interface Attachment {
  readonly url: string;
  readonly mime_type?: string;
  readonly title?: string;
  readonly size_in_bytes?: number;
  readonly duration_in_seconds?: number;
}

/** Where to subscribe for updates, as in JSON Feed's "hubs". */
export interface Hub {
  readonly type: string;
  readonly url: string;
}

/** What Aushang adds to a feed. */
export interface FeedExtension {
  /** IANA time zone that dates are shown in. */
  readonly timeZone?: string;
}

/** What Aushang adds to an item, where no standard has it. */
export interface ItemExtension {
  /** Alternative text of the picture; without it the picture is decoration. */
  readonly image_alt?: string;
  readonly image_caption?: string;
  readonly image_credit?: string;
  /** In CSS pixels. */
  readonly image_width?: number;
  /** In CSS pixels. */
  readonly image_height?: number;
  /** Whether the item stands before all others. */
  readonly pinned?: boolean;
  /** The item is never shown from then on. A bare date is the last day on which it is shown. */
  readonly expires?: string;
  /** The same news in Leichte Sprache. */
  readonly easy_url?: string;
  /** The same news as a video in sign language. */
  readonly sign_url?: string;
  /** What has become of the event. A postponed one has no new date yet. */
  readonly eventStatus?: EventStatusType;
  /** When a moved event was to start before. */
  readonly previousStart?: string;
}

/** schema.org's `EventStatusType`. */
export type EventStatusType =
  | 'EventScheduled'
  | 'EventPostponed'
  | 'EventRescheduled'
  | 'EventMovedOnline'
  | 'EventCancelled';

/**
 * An event that has been read and checked: a JSCalendar Event (RFC 8984, section 5.1) in its own
 * words, with the defaults of the standard filled in, and without what nothing here shows.
 */
export interface CalendarEvent {
  readonly '@type': 'Event';
  /**
   * The same for an event wherever it is announced. Where the document has none, the item's id; of
   * an event without item, the address of the document.
   */
  readonly uid: string;
  /** Never empty: where the document has none, the item's title. */
  readonly title: string;
  readonly description?: string;
  /** When the event was changed last: RFC 3339 in UTC. */
  readonly updated?: string;
  /** Number of the revision, from 0 on. */
  readonly sequence: number;
  /** Local date and time of the start, such as `2026-12-13T17:00:00` (section 1.4.5). */
  readonly start: string;
  /** IANA time zone of the start; without it, the event is at this time wherever it is looked at. */
  readonly timeZone?: string;
  /**
   * How long it lasts, such as `PT1H45M` or `P3D` (section 1.4.6). Where nobody says, `P1D` for
   * whole days, else `PT0S`.
   */
  readonly duration: string;
  /** Whether the time of the start is of no interest, as for an event of whole days. */
  readonly showWithoutTime: boolean;
  readonly status: EventStatus;
  /** By ids that mean nothing to readers, in the order of the document. */
  readonly locations: Readonly<Record<string, EventLocation>>;
  readonly virtualLocations: Readonly<Record<string, VirtualLocation>>;
}

/** RFC 8984, section 5.1.3. */
export type EventStatus = 'confirmed' | 'cancelled' | 'tentative';

/** A place (RFC 8984, section 4.2.5). It has a name or a description. */
export interface EventLocation {
  readonly '@type': 'Location';
  readonly name?: string;
  /** The address, or how to get there. */
  readonly description?: string;
}

/** A place on the internet (RFC 8984, section 4.2.6). */
export interface VirtualLocation {
  readonly '@type': 'VirtualLocation';
  readonly name?: string;
  readonly description?: string;
  /** Absolute URL: `http`, `https`, `mailto` or `tel`. */
  readonly uri: string;
}

/** Why a document is no feed at all. */
export type FailureCode = 'not-json' | 'not-a-feed';

/** Why a feed cannot be shown: what went wrong on the way to it, or that it is none. */
export type ErrorCode =
  | 'not-found'
  | 'forbidden'
  | 'network'
  | 'timeout'
  | 'too-large'
  | 'server-error'
  | FailureCode;

/**
 * What can be wrong with a feed. All but a {@link FailureCode} leave a feed that can be shown. Where
 * there are more than 500 problems, the last one is `more` and says how many are not listed.
 */
export type ProblemCode =
  | FailureCode
  | 'version'
  | 'type'
  | 'url'
  | 'date'
  | 'id-missing'
  | 'id-duplicate'
  | 'item-empty'
  | 'markup'
  | 'event-invalid'
  | 'recurrence'
  | 'card-invalid'
  | 'hours-invalid'
  | 'more';

/** Something that the publisher of a feed should mend. */
export interface Problem<Code = ProblemCode> {
  readonly code: Code;
  /** Where it is in the document: a JSON pointer (RFC 6901), empty for the whole. */
  readonly pointer: string;
  /** One sentence for the publisher. */
  readonly message: string;
}

/** The outcome of reading a document: a feed, or the failure to find one in it. */
export type ParseResult =
  | {
      readonly feed: Feed;
      readonly failure?: undefined;
      readonly problems: readonly Problem[];
    }
  | {
      readonly feed: undefined;
      readonly failure: Problem<FailureCode>;
      readonly problems: readonly Problem[];
    };
