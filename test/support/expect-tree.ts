import {assert} from '@open-wc/testing';
import {accessibilityTree} from './accessibility-tree.js';
import {browserTree, canTellTree} from './browser-tree.js';

/**
 * Expects these lines of an element's accessibility tree, that the browser sees the page as we do,
 * where it can tell, and that axe has no objection.
 */
export async function expectTree(element: Element, lines: readonly string[]): Promise<void> {
  assert.deepEqual(accessibilityTree(element), lines);
  if (canTellTree) {
    assert.deepEqual(await browserTree(), accessibilityTree(document.body));
  }
  await assert.isAccessible(element);
}
