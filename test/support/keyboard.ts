import {sendKeys} from '@web/test-runner-commands';
import {accessibilityTree} from './accessibility-tree.js';

/** Presses a key, and waits until the page has heard that it was let go again. */
export async function pressKey(key: string): Promise<void> {
  // Some engines tell that a key was sent before the page has heard of it.
  const released = new Promise((resolve) =>
    addEventListener('keyup', resolve, {once: true, capture: true}),
  );
  await sendKeys({press: key});
  await released;
}

/** What the focus is on, as a screen reader would tell it. */
export function focusedLine(element: Element): string {
  const active = element.shadowRoot!.activeElement ?? document.activeElement!;
  if (active.matches('[part="base"]')) {
    return 'the element';
  }
  return active === document.body ? 'nothing' : (accessibilityTree(active)[0] ?? active.localName);
}

/**
 * Presses Tab from the button before an element until the one behind it, and tells what had the
 * focus.
 */
export async function walkThrough(element: Element): Promise<string[]> {
  (element.previousElementSibling as HTMLElement).focus();
  const met: string[] = [];
  while (met.length < 30) {
    await pressKey('Tab');
    if (document.activeElement === element.nextElementSibling) {
      break;
    }
    met.push(focusedLine(element));
  }
  return met;
}
