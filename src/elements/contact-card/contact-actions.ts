import type {ReactiveControllerHost} from 'lit';
import type {ContactCard} from '../../feed/card-types.js';
import {displayName} from '../../feed/contact-name.js';
import {page} from '../../page.js';
import type {ContactMessages} from '../../text/messages.js';
import type {QrCode} from './qr-code.js';
import {codeOf, saveContact} from './save-contact.js';

type Failure = keyof ContactMessages['failures'];

/** What a reader can do with a contact: save it, and see it as a code to scan. */
export class ContactActions {
  /** Whether a reader has asked for the code. */
  isCodeWanted = false;
  /** The code of the contact that is followed; undefined while it is not there. */
  code: QrCode | undefined;
  /** What was asked for last and cannot be had. */
  failure: Failure | undefined;
  /** What the contact is known by, for as long as its publisher corrects the rest. */
  #id: string | undefined;
  /** The contact whose code is there, on its way, or cannot be had. */
  #coded: string | undefined;

  constructor(private readonly host: ReactiveControllerHost) {}

  /** Follows the contact that is shown. To be called in `willUpdate`. */
  follow(card: ContactCard | undefined, isCodeShown: boolean): void {
    const id = card && (card.uid ?? displayName(card));
    if (id !== this.#id) {
      this.#id = id;
      this.failure = undefined;
    }
    if (card && isCodeShown) {
      // Each refresh brings the same contact as another object, and its code is to stand still.
      const text = JSON.stringify(card);
      if (text !== this.#coded) {
        this.#coded = text;
        this.code = undefined;
        void this.#makeCode(card, text);
      }
    }
  }

  /**
   * Saves a contact for address books.
   *
   * @param photo Absolute URL of its picture, if the visitor sees it.
   */
  async save(card: ContactCard, photo: string | undefined): Promise<void> {
    this.#forgetFailure();
    try {
      await saveContact(card, photo);
    } catch (error) {
      this.#fail('save', card, error);
    }
  }

  /** Shows the code, or hides it. What could not be had is tried again. */
  toggleCode(): void {
    this.#forgetFailure();
    this.isCodeWanted = !this.isCodeWanted;
    if (!this.code) {
      this.#coded = undefined;
    }
  }

  async #makeCode(card: ContactCard, text: string): Promise<void> {
    // The feed may bring another contact meanwhile.
    const isMeant = (): boolean => text === this.#coded;
    try {
      const code = await codeOf(card);
      if (isMeant()) {
        this.code = code;
        this.host.requestUpdate();
        if (!code) {
          this.#fail('length', card, 'it has too much text');
        }
      }
    } catch (error) {
      if (isMeant()) {
        this.#fail('code', card, error);
      }
    }
  }

  /** So a second failure is told as well. */
  #forgetFailure(): void {
    this.failure = undefined;
    this.host.requestUpdate();
  }

  #fail(failure: Failure, card: ContactCard, error: unknown): void {
    const what = failure === 'save' ? 'contact file' : 'QR code';
    page.warnOnce(
      `The ${what} of "${displayName(card) ?? ''}" could not be made: ${String(error)}`,
    );
    this.failure = failure;
    if (failure !== 'save') {
      this.isCodeWanted = false;
    }
    this.host.requestUpdate();
  }
}
