/** A clock that stands still until a test moves it. */
export interface FakeClock {
  readonly now: () => number;
  readonly after: (milliseconds: number, callback: () => void) => () => void;
  /** Milliseconds until each pending timer, the next one first. */
  readonly waits: () => number[];
  /** Moves the time on, and lets what is due happen with all that follows from it. */
  readonly advance: (milliseconds: number) => Promise<void>;
}

export function fakeClock(start = Date.parse('2026-11-23T12:00:00+01:00')): FakeClock {
  let now = start;
  const timers = new Set<{at: number; callback: () => void}>();
  const next = () => [...timers].sort((a, b) => a.at - b.at)[0];
  return {
    now: () => now,
    after(milliseconds, callback) {
      const timer = {at: now + milliseconds, callback};
      timers.add(timer);
      return () => timers.delete(timer);
    },
    waits: () => [...timers].map(({at}) => at - now).sort((a, b) => a - b),
    async advance(milliseconds) {
      const end = now + milliseconds;
      for (let timer = next(); timer && timer.at <= end; timer = next()) {
        timers.delete(timer);
        now = timer.at;
        timer.callback();
        await settled();
      }
      now = end;
      await settled();
    },
  };
}

/** Waits until promises that are settled already have been heard by everybody. */
export async function settled(): Promise<void> {
  await new Promise((resolve) => {
    // Browsers hold up each timer that another has set, by 4 ms. A message comes at once.
    const {port1, port2} = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve(undefined);
    });
    port1.start();
    port2.postMessage(undefined);
  });
}
