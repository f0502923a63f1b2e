import type {Item} from '../feed/types.js';

/** A tag and how many items have it. */
export interface TagCount {
  readonly tag: string;
  readonly count: number;
}

/** The tags of some items, the most frequent first, each as it is written first. */
export function countTags(items: readonly Item[]): readonly TagCount[] {
  const counts = new Map<string, {tag: string; count: number}>();
  for (const {tags} of items) {
    // An item may have one tag in two spellings.
    const seen = new Set<string>();
    for (const tag of tags) {
      const folded = foldTag(tag);
      const entry = counts.get(folded) ?? {tag, count: 0};
      entry.count += seen.has(folded) ? 0 : 1;
      counts.set(folded, entry);
      seen.add(folded);
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

/** A tag as it is compared: case does not matter. */
export function foldTag(tag: string): string {
  return tag.normalize().toLowerCase();
}

/**
 * The items whose title or text has all words of a query. Case, umlauts and diacritics do not
 * matter: "Strasse" finds "Straße", "Kueche" and "Kuche" find "Küche".
 */
export function searchItems(items: readonly Item[], query: string): readonly Item[] {
  const words = query.split(/\s+/).filter(Boolean).map(spellings);
  return words.length
    ? items.filter((item) => {
        const texts = spellingsOf(item);
        return words.every((word) => texts.some((text, index) => text.includes(word[index]!)));
      })
    : items;
}

// The texts of a feed are long, and are searched at each key.
const texts = new WeakMap<Item, readonly string[]>();

function spellingsOf(item: Item): readonly string[] {
  let found = texts.get(item);
  if (!found) {
    found = spellings([item.title, item.summary, item.content_text, ...item.tags].join('\n'));
    texts.set(item, found);
  }
  return found;
}

/** A text without diacritics, and one with umlauts as German writes them without dots. */
function spellings(text: string): readonly [string, string] {
  const plain = text
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l');
  return [strip(plain), strip(plain.normalize().replace(/[äöü]/g, '$&e'))];
}

// Soft hyphens are in long German words, and are no letters of them.
function strip(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036f\u00ad]/g, '');
}
