import type {ErrorCode, Feed, Item} from '../../feed/types.js';

/** An element has a feed to show: at first, and whenever it has changed. Does not bubble. */
export class AushangLoadEvent extends Event {
  constructor(readonly feed: Feed) {
    super('aushang-load');
  }
}

/** A feed could not be loaded. Does not bubble. */
export class AushangErrorEvent extends Event {
  constructor(
    readonly code: ErrorCode,
    /** Whether an older version of the feed is still shown. */
    readonly stale: boolean,
  ) {
    super('aushang-error');
  }
}

/**
 * A reader has chosen an item, with a plain click or the keyboard. Bubbles out of shadow roots;
 * `preventDefault()` keeps the browser from following the link, so that the page can.
 */
export class AushangSelectEvent extends Event {
  constructor(readonly item: Item) {
    super('aushang-select', {bubbles: true, composed: true, cancelable: true});
  }
}

/** Tells of a plain click on an item's link. All other clicks are the browser's alone. */
export function tellSelect(host: HTMLElement, item: Item, event: MouseEvent): void {
  const {button, metaKey, ctrlKey, shiftKey, altKey} = event;
  const isPlain = !(button || metaKey || ctrlKey || shiftKey || altKey);
  if (isPlain && !host.dispatchEvent(new AushangSelectEvent(item))) {
    event.preventDefault();
  }
}

declare global {
  interface HTMLElementEventMap {
    'aushang-load': AushangLoadEvent;
    'aushang-error': AushangErrorEvent;
    'aushang-select': AushangSelectEvent;
  }
}
