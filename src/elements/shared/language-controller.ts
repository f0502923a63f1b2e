import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {page} from '../../page.js';
import {languageFor, loadMessages, messagesIn, type Messages} from '../../text/messages.js';
import {closest, hostOf} from './light-dom.js';

/** Gives an element its texts, in the language of the nearest `lang`, and follows its changes. */
export class LanguageController implements ReactiveController {
  /** Whether the texts are there. They stay until those in another language have come. */
  isReady = false;
  /** The texts for readers. */
  messages: Messages = messagesIn('de')!;
  #stops: (() => void)[] = [];

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  /** The locale for dates: the page's, where the texts are in its language, else the texts'. */
  get locale(): string {
    const {language} = this.messages;
    try {
      const [locale] = Intl.getCanonicalLocales(this.#language);
      // The texts may be of a variant, as in "de-simple", and the page's tag may name a region too.
      const [primary] = language.split('-');
      return locale && new Intl.Locale(locale).language === primary ? locale : language;
    } catch {
      return language;
    }
  }

  get #language(): string {
    // Some systems write their locale, such as de_DE.
    return closest(this.host, '[lang]')?.getAttribute('lang')?.replaceAll('_', '-') ?? '';
  }

  hostUpdate(): void {
    const language = languageFor(this.#language);
    const messages = messagesIn(language);
    if (messages) {
      this.messages = messages;
      this.isReady = true;
    } else if (language !== 'de') {
      loadMessages(language)
        .catch((error: unknown) =>
          page.warnOnce(`The texts in "${language}" could not be loaded: ${String(error)}`),
        )
        .finally(() => this.host.requestUpdate());
    }
  }

  hostConnected(): void {
    for (let element: Element | undefined = this.host; element; element = hostOf(element)) {
      this.#stops.push(watchLang(element.getRootNode(), () => this.host.requestUpdate()));
    }
  }

  hostDisconnected(): void {
    this.#stops.forEach((stop) => stop());
    this.#stops = [];
  }
}

interface Watch {
  readonly observer: MutationObserver;
  readonly callbacks: Set<() => void>;
}

// One observer serves all elements of a root, however many there are.
const watches = new WeakMap<Node, Watch>();

function watchLang(root: Node, callback: () => void): () => void {
  const callbacks = watches.get(root)?.callbacks ?? new Set();
  const observer =
    watches.get(root)?.observer ??
    new MutationObserver(() => callbacks.forEach((changed) => changed()));
  if (!callbacks.size) {
    observer.observe(root, {subtree: true, attributeFilter: ['lang']});
    watches.set(root, {observer, callbacks});
  }
  callbacks.add(callback);
  return () => {
    callbacks.delete(callback);
    if (!callbacks.size) {
      observer.disconnect();
    }
  };
}
