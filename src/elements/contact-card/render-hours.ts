import {html, nothing, type TemplateResult} from 'lit';
import {formatHours, formatState, weekdayOf, type HoursText} from '../../text/format-hours.js';
import type {Messages} from '../../text/messages.js';
import type {OfficeHours} from './office-hours.js';

/** So many signs have room beside a weekday on a telephone. */
const SHORT = 20;

/** Whether an office is open now, in words, and its hours of the next seven days. */
export function renderHours(
  {opening, week, now, timeZone}: OfficeHours,
  {messages, locale}: {readonly messages: Messages; readonly locale: string},
): TemplateResult {
  // Where the columns become lines, some browsers take a table without roles for no table.
  return html`<div class="office" lang=${messages.language}>
    <p part="state" class="state" dir="auto">
      ${formatState(opening, now, timeZone, locale, messages)}
    </p>
    <table part="hours" role="table">
      <caption>
        ${messages.contact.hours}
      </caption>
      <tbody role="rowgroup">
        ${week.map((day) => {
          const isToday = day.date === opening.today.date;
          const weekday = weekdayOf(day.date, locale, messages);
          return html`<tr
            role="row"
            class=${isToday ? 'today' : ''}
            aria-current=${isToday ? 'date' : nothing}
          >
            <th scope="row" role="rowheader" lang=${locale}>${weekday}</th>
            <td role="cell" dir="auto">${formatHours(day, locale, messages).map(renderTime)}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}

/** Lines end between two times and before a short note, not within them. */
function renderTime({time, note = ''}: HoursText, index: number): TemplateResult {
  const kept = note.length < SHORT ? note.replaceAll(' ', '\u00a0') : note;
  return html`${index ? ', ' : ''}<span class="time">${time}</span>${kept && ` (${kept})`}`;
}
