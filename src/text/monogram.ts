import type {ContactCard} from '../feed/card-types.js';
import {displayName} from '../feed/contact-name.js';

/**
 * The initials that stand in for a picture: of the first and the last word of a contact's name.
 * What is in brackets, abbreviated titles and small words do not count. Undefined without letters.
 */
export function monogramOf(card: ContactCard): string | undefined {
  const name = displayName(card) ?? '';
  const words = name.replace(/\(.*?\)/g, ' ').match(/\p{L}[\p{L}\p{M}'’-]*\.?/gu) ?? [];
  const large = words.filter((word) => !/^\p{Ll}|.\.$/u.test(word));
  const counted = large.length > 0 ? large : words;
  const initials = [counted[0], counted.length > 1 ? counted.at(-1) : ''].map(
    (word) => /^\p{L}\p{M}*/u.exec(word ?? '')?.[0] ?? '',
  );
  return initials.join('').toUpperCase() || undefined;
}
