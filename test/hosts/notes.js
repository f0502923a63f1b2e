// Notes what happens on a host page, for the tests. The server puts it in front of all else.
window.notes = {errors: [], messages: []};
addEventListener('error', (event) => notes.errors.push(`error: ${event.message}`));
addEventListener('unhandledrejection', (event) => notes.errors.push(`rejection: ${event.reason}`));
for (const kind of ['error', 'warn', 'info', 'log']) {
  const say = console[kind];
  console[kind] = (...words) => {
    notes[kind === 'error' ? 'errors' : 'messages'].push(`${kind}: ${words.join(' ')}`);
    say.apply(console, words);
  };
}
notes.report = () => {
  const titles = [];
  const lists = document.querySelectorAll('aushang-news-list');
  for (const {shadowRoot} of lists) {
    for (const title of shadowRoot ? shadowRoot.querySelectorAll('[part="title"] a') : []) {
      const {width, height} = title.getBoundingClientRect();
      if (width > 30 && height > 10) titles.push(title.innerText);
    }
  }
  const fallbacks = [];
  for (const link of document.querySelectorAll('.ersatz')) {
    if (link.checkVisibility() && link.getClientRects().length) fallbacks.push(link.innerText);
  }
  let canStore = true;
  try {
    localStorage.getItem('');
  } catch {
    canStore = false;
  }
  const {errors, messages} = notes;
  return {errors, messages, titles, fallbacks, origin, canStore};
};
// A page of no origin can be asked, but not looked into.
addEventListener('message', ({data, source}) => {
  if (data === 'report') source.postMessage(notes.report(), '*');
});
