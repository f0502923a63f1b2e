import {DecoratorHelpers} from '@storybook/addon-themes';
import type {Decorator} from '@storybook/web-components-vite';
import {action} from 'storybook/actions';
import './host-page.css';

const hosts = ['schlicht', 'dunkel', 'kern', 'laut'];
const [plain] = hosts;
DecoratorHelpers.initializeThemeState(hosts, plain!);

const events = ['aushang-load', 'aushang-error', 'aushang-select'];

/** Puts a story into a town's page, such as the toolbar asks for. */
export const inHostPage: Decorator = (story, {globals, parameters}) => {
  const content: unknown = story();
  const place = document.createElement('div');
  place.className = 'host-page';
  place.dataset['host'] = DecoratorHelpers.pluckThemeFromContext({globals} as never) || plain;
  place.lang = globals['language'] as string;
  place.dir = globals['direction'] as string;
  const scheme = globals['scheme'] as string;
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  place.dataset['scheme'] = scheme.includes(' ') ? (isDark ? 'dark' : 'light') : scheme;
  place.style.setProperty('color-scheme', scheme);
  place.style.setProperty(
    '--text-scale',
    `${parseInt((globals['textSize'] as string).replace('zoom-', ''), 10) / 100}`,
  );

  const frame = document.createElement('div');
  frame.className = 'frame';
  // A story may have a usual width; the toolbar has the last word.
  const width = globals['width'] as string;
  frame.style.inlineSize = width;
  frame.style.maxInlineSize = width || (parameters['width'] as string | undefined) || '';
  if (typeof content === 'string') {
    frame.innerHTML = content;
    runScripts(frame);
  } else {
    frame.append(content as Node);
  }
  place.append(frame);

  for (const name of events) {
    // Most of them do not bubble, but all pass by on their way down.
    place.addEventListener(name, (event) => action(name)(fieldsOf(event)), {capture: true});
  }
  place.addEventListener('click', (event) => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    // The towns of the examples do not exist.
    if (link && new URL(link.href).host !== location.host) {
      event.preventDefault();
    }
  });
  return place;
};

/** Scripts that come as text do not run by themselves. */
function runScripts(place: Element): void {
  for (const old of place.querySelectorAll('script:not([type$="json"])')) {
    const script = document.createElement('script');
    for (const {name, value} of old.attributes) {
      script.setAttribute(name, value);
    }
    script.textContent = old.textContent;
    old.replaceWith(script);
  }
}

/** The fields of an event, with the title in place of what would be long to read. */
function fieldsOf(event: Event): object {
  return Object.fromEntries(
    Object.entries(event).flatMap(([key, value]: [string, unknown]) =>
      key === 'isTrusted' ? [] : [[key, (value as {title?: string} | undefined)?.title ?? value]],
    ),
  );
}
