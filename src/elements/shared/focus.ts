/**
 * Puts the focus on the title of an item, or on the last title where there are not so many. A title
 * without link takes the focus itself, though the Tab key passes it by.
 */
export function focusTitle(root: ParentNode, index: number): void {
  const titles = root.querySelectorAll<HTMLElement>('[part="title"]');
  const title = titles[Math.min(index, titles.length - 1)];
  if (title) {
    title.tabIndex = -1;
    (title.querySelector('a') ?? title).focus();
  }
}
