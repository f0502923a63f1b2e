import type {TextFile} from '../../export/calendar-file.js';
import {page} from '../../page.js';

// Some browsers look at the address only after a moment.
const KEPT = 60_000;

/** Lets the visitor save a file that the page has made. Nothing is sent anywhere. */
export function saveFile({name, type, text}: TextFile): void {
  const url = URL.createObjectURL(new Blob([text], {type}));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  page.after(KEPT, () => URL.revokeObjectURL(url));
}
