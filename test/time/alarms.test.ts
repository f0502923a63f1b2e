import {expect} from '@open-wc/testing';
import {Alarms} from '../../src/time/alarms.js';
import {fakeClock} from '../support/clock.js';

const MINUTE = 60_000;

function setUp() {
  const clock = fakeClock(0);
  const listeners = new Set<() => void>();
  let isHidden = false;
  const set = (hidden: boolean): void => {
    isHidden = hidden;
    listeners.forEach((listener) => listener());
  };
  const alarms = new Alarms({
    now: clock.now,
    after: clock.after,
    isHidden: () => isHidden,
    onVisibilityChange(callback) {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
  });
  const calls: string[] = [];
  const note = (name: string) => () => calls.push(`${name} ${clock.now() / MINUTE}`);
  return {alarms, clock, calls, note, listeners, hide: () => set(true), show: () => set(false)};
}

describe('Alarms', () => {
  it('call back once, each at its time, with one timer for all', async () => {
    const {alarms, clock, calls, note} = setUp();
    alarms.at(3 * MINUTE, note('c'));
    alarms.at(MINUTE, note('a'));
    alarms.at(MINUTE, note('b'));
    expect(clock.waits()).to.deep.equal([MINUTE]);
    await clock.advance(MINUTE);
    expect(calls).to.deep.equal(['a 1', 'b 1']);
    expect(clock.waits()).to.deep.equal([2 * MINUTE]);
    await clock.advance(5 * MINUTE);
    expect(calls).to.deep.equal(['a 1', 'b 1', 'c 3']);
    expect(clock.waits()).to.be.empty;
  });

  it('serve ten thousand with one timer, and those who ask again as well', async () => {
    const {alarms, clock} = setUp();
    let count = 0;
    const askAt = (time: number): void => {
      alarms.at(time, () => {
        count++;
        askAt(time + MINUTE);
      });
    };
    for (let index = 0; index < 10_000; index++) {
      askAt(MINUTE);
    }
    expect(clock.waits()).to.have.length(1);
    await clock.advance(2 * MINUTE);
    expect(count).to.equal(20_000);
    expect(clock.waits()).to.deep.equal([MINUTE]);
  });

  it('have no timer and listen to nothing when nobody waits', () => {
    const {alarms, clock, calls, note, listeners} = setUp();
    const stops = [alarms.at(MINUTE, note('a')), alarms.at(2 * MINUTE, note('b'))];
    expect(listeners.size).to.equal(1);
    stops.forEach((stop) => stop());
    stops.forEach((stop) => stop());
    expect(clock.waits()).to.be.empty;
    expect(listeners.size).to.equal(0);
    expect(calls).to.be.empty;
  });

  it('wait for the next one when the first is called off', () => {
    const {alarms, clock, note} = setUp();
    const stop = alarms.at(MINUTE, note('a'));
    alarms.at(2 * MINUTE, note('b'));
    stop();
    expect(clock.waits()).to.deep.equal([2 * MINUTE]);
  });

  it('have no timer while the page is hidden, and catch up when it is shown', async () => {
    const {alarms, clock, calls, note, hide, show} = setUp();
    alarms.at(MINUTE, note('a'));
    alarms.at(9 * MINUTE, note('b'));
    hide();
    alarms.at(2 * MINUTE, note('c'));
    expect(clock.waits()).to.be.empty;
    await clock.advance(5 * MINUTE);
    expect(calls).to.be.empty;
    show();
    expect(calls).to.deep.equal(['a 5', 'c 5']);
    expect(clock.waits()).to.deep.equal([4 * MINUTE]);
  });

  it('look at the clock now and then, since timers stand still while a machine sleeps', () => {
    const {alarms, clock, note} = setUp();
    alarms.at(24 * 60 * MINUTE, note('a'));
    expect(clock.waits()).to.deep.equal([15 * MINUTE]);
  });

  it('call at once, but not in the same breath, for a time that is past; and never for Infinity', async () => {
    const {alarms, clock, calls, note} = setUp();
    alarms.at(-1, note('a'));
    alarms.at(Infinity, note('b'));
    expect(calls).to.be.empty;
    expect(clock.waits()).to.deep.equal([0]);
    await clock.advance(0);
    expect(calls).to.deep.equal(['a 0']);
    expect(clock.waits()).to.be.empty;
  });
});
