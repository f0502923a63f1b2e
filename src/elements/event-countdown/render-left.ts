import {html, type TemplateResult} from 'lit';
import type {Messages} from '../../text/messages.js';
import type {Unit} from '../../time/time-left.js';
import type {Left} from './event-view.js';

/** The figures are for the eye alone: a timer that is read out at each change is not to be borne. */
export function renderFigures(
  {unit, value, time}: Left,
  {language, countdown}: Messages,
  hasSeconds: boolean,
): TemplateResult {
  const rest: readonly Unit[] =
    unit === 'hour' ? ['minute', 'second'] : unit === 'minute' ? ['second'] : [];
  return html`<div part="timer" class="timer" lang=${language} aria-hidden="true">
    <span part="value" class="value">${value}</span>
    <span part="unit" class="unit">${countdown.unit(unit, value)}</span>
    ${rest
      .filter((part) => part !== 'second' || hasSeconds)
      .map((part) => {
        const count = time[`${part}s`];
        return html`<span class="rest">${count} ${countdown.unit(part, count)}</span> `;
      })}
  </div>`;
}

/** The time left in a sentence. */
export function leftInWords({unit, value, time}: Left, {countdown}: Messages): string {
  const words = (count: number, part: Unit): string => `${count} ${countdown.unit(part, count)}`;
  const {minutes} = time;
  return unit === 'second'
    ? countdown.leftLessThanMinute
    : countdown.left(
        words(value, unit),
        unit === 'hour' && minutes ? words(minutes, 'minute') : '',
      );
}
