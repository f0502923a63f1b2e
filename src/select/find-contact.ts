import type {ContactCard, Contacts} from '../feed/card-types.js';
import type {Feed} from '../feed/types.js';

/** Which contact to find. */
export interface ContactChoice {
  /** Id of the item whose contact it is; without it, the contacts of the feed and of all items. */
  readonly item?: string | undefined;
  /** The contact's `uid`; without it, the first one. */
  readonly contact?: string | undefined;
}

/** A contact of a feed. Those of the feed itself come before those of its items. */
export function findContact(
  {_jscontact, items}: Feed,
  {item, contact}: ContactChoice = {},
): ContactCard | undefined {
  const places: ReadonlyArray<{readonly _jscontact?: Contacts | undefined}> =
    item === undefined ? [{_jscontact}, ...items] : items.filter(({id}) => id === item);
  return places
    .flatMap(({_jscontact}) => _jscontact?.cards ?? [])
    .find(({uid}) => contact === undefined || uid === contact);
}
