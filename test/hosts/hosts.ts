import type {Frame} from './frames.js';

const OURS =
  '[data-aushang], [class~="platz"], aushang-news-list, aushang-news-teaser, aushang-event-countdown, aushang-contact-card';

/** Our boxes in a page, without what is in them. A provider is none: it has the page inside. */
function boxesIn(document: Document): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(OURS)].filter(
    (box) => !box.parentElement?.closest(OURS),
  );
}

/**
 * Makes our boxes unseen in a page with the script, and in the same page without it makes boxes of
 * their size in their place.
 */
export function evenOut(withScript: Frame, without: Frame): void {
  const places = boxesIn(without.document);
  const boxes = boxesIn(withScript.document).map((box) => {
    const {display} = withScript.window.getComputedStyle(box);
    const isInline = display === 'inline';
    const {width, height} = (isInline ? baseIn(box) : box).getBoundingClientRect();
    return {box, width, height, display, isInline};
  });
  if (places.length !== boxes.length) {
    throw new Error(`${boxes.length} boxes with the script, ${places.length} places without it`);
  }
  for (const [index, {box, width, height, display, isInline}] of boxes.entries()) {
    setStyles(box, {visibility: 'hidden'});
    const place = places[index]!;
    place.replaceChildren();
    // What is text by a page's rules has a box of ours inside.
    const inner = isInline ? place.appendChild(without.document.createElement('div')) : place;
    setStyles(inner, {
      'box-sizing': 'border-box',
      display: isInline ? 'block' : display,
      flex: 'none',
      height: `${height}px`,
      'max-width': 'none',
      overflow: 'hidden',
      visibility: 'hidden',
      width: `${width}px`,
    });
  }
  // Until it is defined, a provider would be text around boxes.
  for (const provider of without.document.querySelectorAll<HTMLElement>('aushang-feed')) {
    const {display} = withScript.window.getComputedStyle(
      withScript.document.querySelector('aushang-feed')!,
    );
    setStyles(provider, {display});
  }
}

/** The base of an element, or of the one in a placeholder. */
function baseIn(box: Element): Element {
  const guest = box.shadowRoot ? box : box.firstElementChild;
  return guest?.shadowRoot?.querySelector('[part="base"]') ?? box;
}

function setStyles({style}: HTMLElement, styles: Readonly<Record<string, string>>): void {
  for (const [property, value] of Object.entries(styles)) {
    style.setProperty(property, value, 'important');
  }
}

/** Each element of a page that is not ours: what it is, and where and how it shows. */
function inventoryOf({window, document}: Frame): readonly Map<string, string>[] {
  const elements = [...document.querySelectorAll('*')].filter(
    (element) => !element.closest(OURS) && element.localName !== 'aushang-feed',
  );
  return elements.map((element) => {
    const {x, y, width, height} = element.getBoundingClientRect();
    const styles = window.getComputedStyle(element);
    const texts = [...element.childNodes].filter(({nodeType}) => nodeType === 3);
    return new Map([
      ['element', element.localName],
      ...[...element.attributes].map(({name, value}): [string, string] => [`[${name}]`, value]),
      ['text', texts.map(({nodeValue}) => nodeValue!.trim()).join()],
      // What has no box is nowhere.
      [
        'box',
        (width || height ? [x, y + window.scrollY, width, height] : [])
          .map((side) => side.toFixed(2))
          .join(' '),
      ],
      ...[...styles].map((name): [string, string] => [name, styles.getPropertyValue(name)]),
    ]);
  });
}

/** Where a page with our script is not what it is without it; the first few places. */
export function differencesOf(withScript: Frame, without: Frame): readonly string[] {
  const found = inventoryOf(withScript);
  const expected = inventoryOf(without);
  if (found.length !== expected.length || found.length < 30) {
    return [`${found.length} elements instead of ${expected.length}`];
  }
  const differences = expected.flatMap((element, index) => {
    const names = new Set([...element.keys(), ...found[index]!.keys()]);
    return [...names]
      .filter((name) => !isSame(element.get(name), found[index]!.get(name)))
      .map(
        (name) =>
          `${element.get('element')} ${name}: ${found[index]!.get(name)}, not ${element.get(name)}`,
      );
  });
  return differences.slice(0, 20);
}

const NUMBER = /-?\d+(\.\d+)?/g;

/** Whether two values are the same; where they have fractions of pixels, to a tenth of one. */
function isSame(one = '', other = ''): boolean {
  const numbers = [...other.matchAll(NUMBER)].map(([number]) => Number(number));
  return (
    one === other ||
    (one.replace(NUMBER, '') === other.replace(NUMBER, '') &&
      [...one.matchAll(NUMBER)].every(
        ([number], index) => Math.abs(Number(number) - numbers[index]!) < 0.11,
      ))
  );
}

/** What the script could leave behind: variables, methods, things stored. */
export function tracesOf({window, document}: Frame): readonly string[] {
  const names = Object.getOwnPropertyNames(window).sort();
  const methods = names.flatMap((name) => {
    const value = Object.getOwnPropertyDescriptor(window, name)?.value as unknown;
    const prototype = typeof value === 'function' ? (value.prototype as unknown) : undefined;
    return prototype instanceof window.Object
      ? [`${name}: ${Object.getOwnPropertyNames(prototype).sort().join()}`]
      : [];
  });
  return [
    ...names.filter((name) => !/^\d+$/.test(name)),
    ...methods,
    `document: ${Object.getOwnPropertyNames(document).join()}`,
    `stored: ${window.localStorage.length} ${window.sessionStorage.length}`,
    `cookies: ${document.cookie}`,
    `head: ${document.head.children.length}`,
    `sheets: ${document.styleSheets.length} ${document.adoptedStyleSheets.length}`,
  ];
}

/** Uses everything on a page that can be used. */
export async function useAll({document, window}: Frame): Promise<void> {
  const controls = [...document.querySelectorAll<HTMLElement>('a, button, summary')];
  for (const control of controls.filter((control) => !control.closest(OURS))) {
    control.click();
  }
  await new Promise((resolve) => window.setTimeout(resolve, 50));
}
