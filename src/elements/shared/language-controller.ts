import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {messagesFor, type Messages} from '../../text/messages.js';
import {closest, hostOf} from './light-dom.js';

/** Gives an element its texts, in the language of the nearest `lang`, and follows its changes. */
export class LanguageController implements ReactiveController {
  #stops: (() => void)[] = [];

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  /** The texts for readers. */
  get messages(): Messages {
    return messagesFor(this.#language);
  }

  /** The locale for dates: the page's, where the texts are in its language, else the texts'. */
  get locale(): string {
    const {language} = this.messages;
    try {
      const [locale] = Intl.getCanonicalLocales(this.#language);
      return locale && new Intl.Locale(locale).language === language ? locale : language;
    } catch {
      return language;
    }
  }

  get #language(): string {
    // Some systems write their locale, such as de_DE.
    return closest(this.host, '[lang]')?.getAttribute('lang')?.replaceAll('_', '-') ?? '';
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
