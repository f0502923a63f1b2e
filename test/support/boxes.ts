/** Where something stands that a reader sees. */
export interface Box {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

// Everything that a reader reads or presses, and pictures.
const SEEN =
  '[part~="title"], [part="date"], [part="summary"], [part="tag"], [part="caption"], .image, ' +
  '.search span, input, button, .note, .consent p, .notice, .timer, [part="state"], .place, .also, ' +
  '.next, .actions a, .photo, .about, dt, dd, .said, caption, th, td, .qr svg, .qr figcaption';

/** The boxes of all texts, pictures and controls in an element; lines of text without their rest. */
export function boxesOf(element: Element): Box[] {
  return [...element.shadowRoot!.querySelectorAll(SEEN)].map((seen) => {
    const {top, bottom} = seen.getBoundingClientRect();
    const {left, right} = sidesOf(seen);
    const text = (seen.textContent ?? '').trim().slice(0, 30);
    return {
      name: `${seen.getAttribute('part') ?? seen.localName} ${text}`,
      left,
      right,
      top,
      bottom,
    };
  });
}

function sidesOf(seen: Element): DOMRect {
  const isText = !seen.matches('.image, input, button, .timer, .photo, svg, .button');
  if (isText && getComputedStyle(seen).overflowX === 'visible') {
    const range = document.createRange();
    range.selectNodeContents(seen);
    return range.getBoundingClientRect();
  }
  return seen.getBoundingClientRect();
}

/** Pairs of boxes that lie on each other by more than a pixel. */
export function overlapsOf(boxes: readonly Box[]): string[] {
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1,
      )
      .map((other) => `${one.name} / ${other.name}`),
  );
}
