/** The contacts of a feed or an item: always a list, even where the document has just one Card. */
export interface Contacts {
  /** Never empty, in the order of the document. */
  readonly cards: readonly ContactCard[];
}

/**
 * A contact that has been read and checked: a JSContact Card (RFC 9553, section 2; version 2.0 as
 * of RFC 9982) in its own words, without what nothing here shows. It has a name, an organization or
 * a way to get in touch.
 *
 * The members of its objects have ids that mean nothing to readers. They are in the order of the
 * document.
 */
export interface ContactCard {
  readonly '@type': 'Card';
  readonly version: '2.0';
  /** The same for a contact wherever it is named. */
  readonly uid?: string;
  readonly kind: ContactKind;
  /** BCP 47 language tag of its texts. */
  readonly language?: string;
  readonly name?: ContactName;
  readonly organizations: ById<Organization>;
  readonly titles: ById<Title>;
  readonly phones: ById<Phone>;
  readonly emails: ById<EmailAddress>;
  readonly addresses: ById<Address>;
  readonly onlineServices: ById<OnlineService>;
  readonly links: ById<ContactLink>;
  readonly media: ById<Media>;
  readonly preferredLanguages: ById<LanguagePref>;
  readonly notes: ById<Note>;
  /** Office hours in schema.org's form; empty where the document has none. */
  readonly 'schema.org:openingHoursSpecification': readonly OpeningHours[];
}

type ById<T> = Readonly<Record<string, T>>;

/** RFC 9553, section 2.1.4. */
export type ContactKind = 'individual' | 'group' | 'org' | 'location' | 'device' | 'application';

/** A part of a name or an address. The names of kinds are open for more. */
export interface Component {
  readonly kind: string;
  /** Never empty, but for a `separator`. */
  readonly value: string;
}

/** What names and addresses have in common. */
export interface Composed {
  /** All of it as the publisher writes it. */
  readonly full?: string;
  readonly components?: readonly Component[];
  /** Whether the components stand in the order in which they are read. */
  readonly isOrdered?: boolean;
}

/** RFC 9553, section 2.2.1. It has `full` or `components`. */
export interface ContactName extends Composed {
  /** What stands between ordered components without a `separator`; a space where nobody says. */
  readonly defaultSeparator?: string;
}

/** RFC 9553, section 2.2.3. It has a name or a unit. */
export interface Organization {
  readonly name?: string;
  /** From the largest to the smallest. */
  readonly units?: ReadonlyArray<{readonly name: string}>;
}

/** What someone is or does (RFC 9553, section 2.2.5). */
export interface Title {
  readonly name: string;
  /** A title where nobody says. */
  readonly kind?: 'title' | 'role';
}

/** When and how something is used (RFC 9553, section 1.5). */
export interface Usage {
  readonly contexts?: {readonly work?: true; readonly private?: true};
  /** Names it to readers, such as "Bereitschaft". */
  readonly label?: string;
  /** From 1, the most preferred, to 100. */
  readonly pref?: number;
}

/** RFC 9553, section 2.3.3. */
export interface Phone extends Usage {
  /** As the publisher writes it: free text or a `tel:` URI. */
  readonly number: string;
  readonly features?: {readonly [Feature in PhoneFeature]?: true};
}

export type PhoneFeature =
  | 'voice'
  | 'mobile'
  | 'fax'
  | 'text'
  | 'video'
  | 'textphone'
  | 'pager'
  | 'main-number';

/** RFC 9553, section 2.3.1. */
export interface EmailAddress extends Usage {
  readonly address: string;
}

/** RFC 9553, section 2.5.1. It has `full` or `components`. */
export interface Address extends Composed, Usage {
  /** ISO 3166-1 code of two capital letters. */
  readonly countryCode?: string;
  /** IANA time zone. */
  readonly timeZone?: string;
}

/** RFC 9553, section 2.3.2. It has a `uri` or a `user`. */
export interface OnlineService extends Usage {
  readonly service?: string;
  /** Absolute URL: `http`, `https`, `mailto` or `tel`. */
  readonly uri?: string;
  readonly user?: string;
}

/** RFC 9553, section 2.6.3. */
export interface ContactLink extends Usage {
  /** Absolute URL: `http`, `https`, `mailto` or `tel`. */
  readonly uri: string;
  /** `contact` where the link is a way to get in touch, such as a form. */
  readonly kind?: 'contact';
}

/** RFC 9553, section 2.6.4. */
export interface Media extends Usage {
  readonly kind: 'photo' | 'logo';
  /** Absolute URL: `http` or `https`. */
  readonly uri: string;
  readonly mediaType?: string;
}

/** RFC 9553, section 2.3.4. */
export interface LanguagePref extends Usage {
  /** BCP 47 language tag. */
  readonly language: string;
}

/** RFC 9553, section 2.8.3. */
export interface Note {
  readonly note: string;
}

/** schema.org's `DayOfWeek`. */
export type DayOfWeek =
  | 'Monday'
  | 'Tuesday'
  | 'Wednesday'
  | 'Thursday'
  | 'Friday'
  | 'Saturday'
  | 'Sunday'
  | 'PublicHolidays';

/**
 * One rule of when an office is open or closed: schema.org's `OpeningHoursSpecification`. It has
 * days or dates.
 */
export interface OpeningHours {
  /** Without it, all days. */
  readonly dayOfWeek?: readonly DayOfWeek[];
  /** `08:00`. Without it, or where it is the same as `closes`, the office is closed. */
  readonly opens?: string;
  /** `18:00` or `24:00`. What is earlier than `opens` is on the next day. */
  readonly closes?: string;
  /** The first date on which the rule holds, such as `2026-04-03`. */
  readonly validFrom?: string;
  /** The last date on which it holds. */
  readonly validThrough?: string;
  /** Why, or for whom: "Karfreitag", "nur mit Termin". */
  readonly description?: string;
}
