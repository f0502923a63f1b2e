import {resetPage} from '../../src/page.js';
import {fakeClock, type FakeClock} from '../../test/support/clock.js';

/** The clock that all elements of the page go by. It stands until something moves it. */
export let clock: FakeClock = fakeClock();

let stopTicking = (): void => undefined;
let current = '';

export interface World {
  /** What it is for the elements: an ISO date with time. */
  readonly today: string;
  readonly isRunning: boolean;
  readonly network: string;
  /** On a docs page many stories share one world. */
  readonly viewMode: string;
}

/** Gives the elements a world that is the same at each look, before they come into the page. */
export function beginWorld(world: World): void {
  const key = JSON.stringify(world);
  if (world.viewMode === 'docs' && key === current) {
    return;
  }
  current = key;
  stopTicking();
  const ticking = fakeClock(Date.parse(world.today));
  clock = ticking;
  if (world.isRunning) {
    const timer = setInterval(() => void ticking.advance(1000), 1000);
    stopTicking = () => clearInterval(timer);
  }
  resetPage({
    now: ticking.now,
    after: ticking.after,
    random: () => 0,
    isHidden: () => false,
    timeZone: 'Europe/Berlin',
  });
}
