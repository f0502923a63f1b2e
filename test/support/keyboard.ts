import {sendKeys} from '@web/test-runner-commands';

/** Presses a key, and waits until the page has heard that it was let go again. */
export async function pressKey(key: string): Promise<void> {
  // Some engines tell that a key was sent before the page has heard of it.
  const released = new Promise((resolve) =>
    addEventListener('keyup', resolve, {once: true, capture: true}),
  );
  await sendKeys({press: key});
  await released;
}
