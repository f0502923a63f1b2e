import type {ContactCard, Contacts} from '../feed/card-types.js';
import type {Feed} from '../feed/types.js';
import {clockTimeLeft} from '../time/date.js';

/** Which contact to find. */
export interface ContactChoice {
  /** Id of the item whose contact it is; without it, the contacts of the feed and of all items. */
  readonly item?: string | undefined;
  /** The contact's `uid`; without it, the first one. */
  readonly contact?: string | undefined;
  /** Milliseconds since 1970; contacts of items that have expired by then are left out. */
  readonly now: number;
  /** IANA name of the zone that dates without offset are read in; undefined for the machine's. */
  readonly timeZone: string | undefined;
}

/** A contact with what is known of it where it was found. */
export interface FoundContact {
  readonly card: ContactCard;
  /** BCP 47 tag of its texts: its own, that of its item, or that of the feed. */
  readonly language: string | undefined;
}

interface Place {
  readonly language?: string;
  readonly _jscontact?: Contacts;
}

/** A contact of a feed. Those of the feed itself come before those of its items. */
export function findContact(
  feed: Feed,
  {item, contact, now, timeZone}: ContactChoice,
): FoundContact | undefined {
  const leftOf = clockTimeLeft(now, timeZone);
  const items = feed.items.filter(
    ({id, _aushang: {expires}}) =>
      (item === undefined || id === item) && (!expires || leftOf(expires) > 0),
  );
  const places: readonly Place[] = item === undefined ? [feed, ...items] : items;
  return places
    .flatMap(({_jscontact, language}) =>
      (_jscontact?.cards ?? []).map((card) => ({
        card,
        language: card.language ?? language ?? feed.language,
      })),
    )
    .find(({card}) => contact === undefined || card.uid === contact);
}
