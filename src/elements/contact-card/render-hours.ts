import {html, nothing, type TemplateResult} from 'lit';
import {formatHours, formatState, weekdayOf} from '../../text/format-hours.js';
import type {Messages} from '../../text/messages.js';
import type {OfficeHours} from './office-hours.js';

/** Whether an office is open now, in words, and its hours of the next seven days. */
export function renderHours(
  {opening, week, now, timeZone}: OfficeHours,
  {messages, locale}: {readonly messages: Messages; readonly locale: string},
): TemplateResult {
  return html`<div class="office" lang=${messages.language}>
    <p part="state" class="state" dir="auto">
      ${formatState(opening, now, timeZone, locale, messages)}
    </p>
    <table part="hours">
      <caption>
        ${messages.contact.hours}
      </caption>
      <tbody>
        ${week.map((day) => {
          const isToday = day.date === opening.today.date;
          return html`<tr
            class=${isToday ? 'today' : ''}
            aria-current=${isToday ? 'date' : nothing}
          >
            <th scope="row" lang=${locale}>${weekdayOf(day.date, locale)}</th>
            <td dir="auto">${keepWhole(formatHours(day, locale, messages))}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}

/** Lines end between two ranges of time, not within one. */
function keepWhole(hours: string): readonly unknown[] {
  return hours
    .split(/(\d\S*–\d[\d:.]*)/)
    .map((text, index) => (index % 2 ? html`<span class="range">${text}</span>` : text));
}
