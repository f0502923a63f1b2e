import type {Item} from '../../feed/types.js';

/** Which pictures are shown: those that tell nobody new of the visitor, all, or none. */
export type Images = 'ask' | 'show' | 'none';

/** The picture of an item, where the rule allows it. */
export function pictureOf(
  item: Item,
  images: Images,
  /** Origins that know of the visitor already: the page's and the feed's. */
  origins: readonly string[],
): string | undefined {
  const picture = item.image ?? item.banner_image;
  if (!picture || images === 'none') {
    return undefined;
  }
  return images === 'show' || origins.includes(new URL(picture).origin) ? picture : undefined;
}
