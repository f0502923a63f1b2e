const ELEMENTS =
  'aushang-news-list, aushang-news-teaser, aushang-event-countdown, aushang-contact-card';
// On a slow machine, a feed takes its time.
const PATIENCE = 5000;
// When a skeleton is seen that has nothing to wait for.
const PENDING = 300;

interface Updating extends Element {
  readonly updateComplete: Promise<boolean>;
}

/**
 * Draws something, and waits until the elements in it show what they are going to show.
 *
 * @param isPending Whether it is the story that nothing comes.
 */
export async function settle(
  place: Element,
  draw: () => Promise<void>,
  isPending: boolean,
): Promise<void> {
  const failed = new Set<EventTarget | null>();
  const onError = ({target}: Event): unknown => failed.add(target);
  place.addEventListener('aushang-error', onError, {capture: true});
  const broken: Event[] = [];
  const onBroken = (event: Event): unknown => broken.push(event);
  window.addEventListener('error', onBroken);
  window.addEventListener('unhandledrejection', onBroken);
  await draw();
  const elements = [...place.querySelectorAll<Updating>(ELEMENTS)];
  const deadline = performance.now() + (isPending ? PENDING : PATIENCE);
  while (
    !broken.length &&
    elements.some((element) => isWaiting(element) && !failed.has(element)) &&
    performance.now() < deadline
  ) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  window.removeEventListener('error', onBroken);
  window.removeEventListener('unhandledrejection', onBroken);
  place.removeEventListener('aushang-error', onError, {capture: true});
  await Promise.all(elements.map(({updateComplete}) => updateComplete));
}

/** Whether an element shows its skeleton or its fallback. */
function isWaiting({shadowRoot}: Element): boolean {
  return (
    shadowRoot !== null &&
    shadowRoot.querySelector('slot:not([name]):not([hidden]), .skeleton') !== null
  );
}
