import type {Component, ContactCard} from './card-types.js';
import {toLine} from './plain-text.js';

/** The order of a name whose components have none. */
const ORDER = ['title', 'given', 'given2', 'surname', 'surname2', 'generation', 'credential'];

/**
 * What a contact is called: its full name, or else its components (RFC 9553, section 2.2.1), or
 * else its first organization with its units. Undefined for one that has no name, as a hotline may.
 */
export function displayName(card: ContactCard): string | undefined {
  const {full, components = [], isOrdered, defaultSeparator} = card.name ?? {};
  const text =
    full ??
    (isOrdered
      ? joinComponents(components, defaultSeparator)
      : joinComponents(inOrder(components, ORDER)));
  return toLine(text) || organizationNames(card).join(', ') || undefined;
}

/** The name of a contact's first organization, and those of its units. */
export function organizationNames({organizations}: ContactCard): readonly string[] {
  const [organization] = Object.values(organizations);
  const names = [organization?.name, ...(organization?.units ?? []).map(({name}) => name)];
  return names.filter((name) => name !== undefined);
}

/** Components without separators, sorted by their kinds; those of other kinds come last. */
export function inOrder(
  components: readonly Component[],
  kinds: readonly string[],
): readonly Component[] {
  const rank = ({kind}: Component): number => kinds.indexOf(kind) + 1 || kinds.length + 1;
  return components
    .filter(({kind}) => kind !== 'separator')
    .sort((one, other) => rank(one) - rank(other));
}

/** A `separator` takes the place of the default one. */
function joinComponents(components: readonly Component[], defaultSeparator = ' '): string {
  let text = '';
  let last = 'separator';
  for (const {kind, value} of components) {
    text += [kind, last].includes('separator') ? value : defaultSeparator + value;
    last = kind;
  }
  return text;
}
