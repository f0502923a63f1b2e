import {html, nothing, type TemplateResult} from 'lit';
import type {ContactCard} from '../../feed/card-types.js';
import {formatHours, formatState, weekdayOf} from '../../text/format-hours.js';
import {hoursOfWeek, type OpeningState} from '../../time/opening-hours.js';
import type {CardView} from './render-card.js';

/** Whether an office is open now, in words, and its hours of the next seven days. */
export function renderHours(
  {'schema.org:openingHoursSpecification': rules}: ContactCard,
  opening: OpeningState,
  {messages, locale, now, timeZone}: Pick<CardView, 'messages' | 'locale' | 'now' | 'timeZone'>,
): TemplateResult {
  const {today} = opening;
  return html`<div class="office" lang=${messages.language}>
    <p part="state" class="state" dir="auto">
      ${formatState(opening, now, timeZone, locale, messages)}
    </p>
    <table part="hours">
      <caption>
        ${messages.contact.hours}
      </caption>
      <tbody>
        ${hoursOfWeek(rules, now, timeZone).map((day) => {
          const isToday = day.date === today.date;
          return html`<tr
            class=${isToday ? 'today' : ''}
            aria-current=${isToday ? 'date' : nothing}
          >
            <th scope="row" lang=${locale}>${weekdayOf(day.date, locale, messages)}</th>
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
