import type {Messages} from '../../text/messages.js';
import {milestoneSince} from '../../time/time-left.js';
import type {EventView} from './event-view.js';
import {leftInWords} from './render-left.js';

const MINUTE = 60_000;

/**
 * What is to be said of an event, in any language: the last moment on the way to it that has come
 * since then. A page that was hidden or asleep says how things stand now. Undefined where there is
 * nothing to say.
 *
 * @param since Milliseconds since 1970, as is `now`.
 */
export function tellMilestone(
  {phase, times, left, leftInMinutes, event, states, title}: EventView,
  since: number,
  now: number,
): ((messages: Messages) => string) | undefined {
  const isComing = left !== undefined || phase === 'running';
  const milestone = times && isComing ? milestoneSince(times.start, since, now) : undefined;
  const isStart = milestone === 'start';
  // The midnight of whole days is not when people meet.
  const isDays = event?.showWithoutTime;
  if (!times || !milestone || (isDays && !isStart && milestone !== 'day')) {
    return undefined;
  }
  const isExact = !(isDays && isStart) && milestoneSince(times.start, now - MINUTE, now);
  return (messages) => {
    const {reached, states: words} = messages.countdown;
    const sentence = isExact
      ? reached[milestone]
      : leftInMinutes
        ? leftInWords(leftInMinutes, messages)
        : words[states[0]!];
    return title ? `${sentence}: ${title}` : sentence;
  };
}
