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
 * Waits until the elements in a place show what they are going to show.
 *
 * @param isPending Whether it is the story that nothing comes.
 */
export async function settledIn(place: ParentNode, isPending: boolean): Promise<void> {
  const elements = [...place.querySelectorAll<Updating>(ELEMENTS)];
  const deadline = performance.now() + (isPending ? PENDING : PATIENCE);
  while (elements.some((element) => isWaiting(element)) && performance.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await Promise.all(elements.map(({updateComplete}) => updateComplete));
}

/** Whether an element shows its skeleton or its fallback, and has not said why. */
function isWaiting({shadowRoot}: Element): boolean {
  if (!shadowRoot) {
    return false;
  }
  const isFallbackShown = shadowRoot.querySelector('slot:not([name]):not([hidden])') !== null;
  const isFailed = shadowRoot.querySelector('.notice') !== null;
  return (isFallbackShown && !isFailed) || shadowRoot.querySelector('.skeleton') !== null;
}
