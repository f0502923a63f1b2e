/** Names of devices, which Windows takes for those whatever extension follows. */
const RESERVED = /^(con|prn|aux|nul|(com|lpt)[\d¹²³]|con(in|out)\$) *(\.|$)/i;

/**
 * A name for a file that every system can store and show, from a title.
 *
 * @param fallback Used where nothing is left of the title.
 * @param extension Without its dot.
 */
export function fileName(title: string, fallback: string, extension: string): string {
  let name = title
    .slice(0, 500)
    .replace(/[\s<>:"/\\|?*]+/g, ' ')
    // Controls, and what turns the direction: "gnp.ics" must not look like "sci.png".
    .replace(/\p{C}/gu, '')
    .normalize('NFC')
    .slice(0, 120);
  // The least that a file system in use has room for is 143 octets, and browsers add a number.
  while (new TextEncoder().encode(name).length > 120) {
    name = name.slice(0, -1);
  }
  // Windows drops dots and spaces at the end; at the start, a dot hides the file elsewhere. The last
  // character may have been cut in half.
  name = name.replace(/^[. ]+|[. \p{C}]+$/gu, '') || fallback;
  return `${RESERVED.test(name) ? '_' : ''}${name}.${extension}`;
}
