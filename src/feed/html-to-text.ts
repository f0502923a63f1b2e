import {decodeEntities} from './entities.js';
import {toText} from './plain-text.js';

/** Elements whose content is no text for a reader. */
const HIDDEN =
  /^(script|style|template|noscript|head|title|iframe|object|embed|svg|math|select|textarea|button|canvas|audio|video|dialog)$/;
/** Elements whose content the HTML parser does not read as markup (section 13.2.5.2 and on). */
const RAW = /^(script|style|title|textarea|iframe|noscript)$/;
const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const BLOCK =
  /^(address|article|aside|blockquote|br|caption|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tr|ul)$/;

/** Whether a text that should be plain has tags that publishers write. */
export function looksLikeHtml(text: string): boolean {
  return /<\/?(a|b|br|div|em|h[1-6]|i|img|li|ol|p|span|strong|ul)(\s[^<>]*)?\/?>/i.test(text);
}

/**
 * The text that a browser would show of a piece of HTML. Blocks and line breaks become new lines,
 * list items begin with a bullet. Nothing is ever parsed as markup: this reads characters, in time
 * proportional to their number, and needs no DOM, so that no policy of the page can forbid it.
 */
export function htmlToText(html: string): string {
  const parts: string[] = [];
  /** The element that hides what is read at the moment, and how many of its name are open in it. */
  let hiding = '';
  let depth = 0;
  let position = 0;
  /** Whether the bullet of a list item waits for the item's text. */
  let bullet = false;
  let isPre = false;
  const say = (source: string): void => {
    // Elsewhere a line break in the source is just white space.
    const text = decodeEntities(source.replace(isPre ? /[ \t\r\f]+/g : /[ \t\r\n\f]+/g, ' '));
    if (bullet && text.trim()) {
      parts.push('• ');
      bullet = false;
    }
    parts.push(text);
  };
  const opening = /<(?:!--|([!?])|(\/?)([a-z][^\s/>]*))/gi;
  for (let tag; (tag = opening.exec(html));) {
    if (!hiding) {
      say(html.slice(position, tag.index));
    }
    const [, declaration, slash, rawName = ''] = tag;
    if (!declaration && !rawName) {
      // A comment may end with the hyphens that it begins with: `<!-->`.
      position = after(html, '-->', opening.lastIndex - 2);
    } else if (declaration) {
      position = after(html, '>', opening.lastIndex);
    } else {
      const name = rawName.toLowerCase();
      const attributes = readAttributes(html, opening.lastIndex);
      position = attributes.end;
      const isBlock = BLOCK.test(name);
      const isCell = /^t[dh]$/.test(name);
      // Only these two end with a slash at their start (section 13.2.6.5).
      const isEmpty =
        VOID.test(name) || (/^(svg|math)$/.test(name) && html.charAt(position - 2) === '/');
      if (hiding === 'p' && name !== 'br' && (isBlock || isCell)) {
        // The end of a paragraph need not be written (section 13.1.2.4).
        hiding = '';
      }
      if (!hiding) {
        if (isBlock) {
          parts.push('\n');
          bullet = !slash && (bullet || name === 'li');
        } else if (isCell) {
          parts.push(' ');
        }
        if (name === 'pre') {
          isPre = !slash;
        }
        if (!slash && !isEmpty && (HIDDEN.test(name) || attributes.hidden)) {
          hiding = name;
          depth = 0;
        }
      }
      if (name === hiding && !isEmpty) {
        depth += slash ? -1 : 1;
        hiding = depth ? hiding : '';
      }
      if (!slash && RAW.test(name)) {
        const end = new RegExp(`</${name}[\\s/>]`, 'gi');
        end.lastIndex = position;
        position = end.exec(html)?.index ?? html.length;
      }
    }
    opening.lastIndex = position;
  }
  if (!hiding) {
    say(html.slice(position));
  }
  return toText(parts.join(''))
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

/** Reads on to the end of a tag. Where it never ends, the rest is no text, as in a browser. */
function readAttributes(html: string, start: number): {end: number; hidden: boolean} {
  const special = /["'>]/g;
  let names = '';
  let position = start;
  for (;;) {
    special.lastIndex = position;
    const found = special.exec(html);
    if (!found) {
      return {end: html.length, hidden: false};
    }
    const name = html.slice(position, found.index);
    names += name;
    position = found.index + 1;
    if (found[0] === '>') {
      const values = html.slice(start, position);
      const hidden =
        /\shidden(?=[\s=/]|$)/i.test(names) ||
        /\saria-hidden\s*=\s*["']?true|\sstyle\s*=\s*(?:"[^"]*|'[^']*|[^\s"']*)(display\s*:\s*none|visibility\s*:\s*hidden)/i.test(
          values,
        );
      return {end: position, hidden};
    }
    // A quotation mark anywhere else is part of a name, as in `alt='don't'`.
    if (/=\s*$/.test(name)) {
      position = after(html, found[0], position);
    }
  }
}

function after(html: string, mark: string, start: number): number {
  const index = html.indexOf(mark, start);
  return index < 0 ? html.length : index + mark.length;
}
