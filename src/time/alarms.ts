/** What alarms need of the outside world. Times are in milliseconds since 1970. */
export interface AlarmEnvironment {
  readonly now: () => number;
  /** Calls back after some milliseconds; returns a function that calls it off. */
  readonly after: (milliseconds: number, callback: () => void) => () => void;
  readonly isHidden: () => boolean;
  /** Calls back when the page is hidden or shown; returns a function that calls it off. */
  readonly onVisibilityChange: (callback: () => void) => () => void;
}

// A timer stands still while the machine sleeps: the clock is looked at now and then.
const LONGEST_WAIT = 900_000;

/**
 * Calls back at certain times, with one timer for all who ask. There is none while nobody waits and
 * while the page is hidden; what was missed meanwhile comes when it is shown.
 */
export class Alarms {
  /** Who is to be called, by the time. Clocks that show the same share an entry. */
  readonly #waiting = new Map<number, Set<() => void>>();
  #stopTimer: (() => void) | undefined;
  /** What the timer is set for. */
  #timerAt = Infinity;
  #stopWatching: (() => void) | undefined;

  constructor(private readonly environment: AlarmEnvironment) {}

  /**
   * Calls back once, at a time or as soon after it as the page is seen.
   *
   * @param time Milliseconds since 1970; Infinity for never.
   * @returns A function that calls it off.
   */
  at(time: number, callback: () => void): () => void {
    if (time === Infinity) {
      return () => undefined;
    }
    const callbacks = this.#waiting.get(time) ?? new Set();
    this.#waiting.set(time, callbacks.add(callback));
    this.#stopWatching ??= this.environment.onVisibilityChange(() => this.#look());
    if (time < this.#timerAt) {
      this.#setTimer();
    }
    return () => {
      callbacks.delete(callback);
      if (!callbacks.size && this.#waiting.get(time) === callbacks) {
        this.#waiting.delete(time);
        this.#setTimer();
      }
    };
  }

  /** Calls those whose time has come. */
  #look(): void {
    const now = this.environment.now();
    if (!this.environment.isHidden()) {
      for (const [time, callbacks] of this.#waiting) {
        if (time <= now) {
          this.#waiting.delete(time);
          callbacks.forEach((callback) => callback());
        }
      }
    }
    this.#setTimer();
  }

  #setTimer(): void {
    this.#stopTimer?.();
    this.#stopTimer = undefined;
    this.#timerAt = Infinity;
    if (!this.#waiting.size) {
      this.#stopWatching?.();
      this.#stopWatching = undefined;
    } else if (!this.environment.isHidden()) {
      for (const time of this.#waiting.keys()) {
        this.#timerAt = Math.min(this.#timerAt, time);
      }
      const wait = Math.max(0, this.#timerAt - this.environment.now());
      this.#stopTimer = this.environment.after(Math.min(wait, LONGEST_WAIT), () => this.#look());
    }
  }
}
