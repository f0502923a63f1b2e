import {html, nothing, type TemplateResult} from 'lit';
import type {CalendarEvent, Item} from '../../feed/types.js';
import {formatEventDate, formatPreviousStart} from '../../text/format-event.js';
import type {Messages} from '../../text/messages.js';
import {timesOf, type EventTimes} from '../../time/event.js';
import {wallTime} from '../../time/date.js';
import {renderTitle, type ItemView} from '../shared/render-item.js';
import type {EventView} from './event-view.js';
import {leftInWords, renderFigures} from './render-left.js';

/** How a countdown shows its event. */
export interface CountdownView extends Pick<ItemView, 'headingLevel' | 'onSelect'> {
  readonly messages: Messages;
  /** BCP 47 tag for the dates. */
  readonly locale: string;
  /** BCP 47 tag of what the feed says, where it names one. */
  readonly language: string | undefined;
  /** IANA zone of the visitor; undefined for that of the machine. */
  readonly visitorZone: string | undefined;
  /** Whether the seconds are shown, and whether they run. */
  readonly seconds: 'none' | 'running' | 'stopped';
  readonly onAdd: () => void;
  readonly onPause: () => void;
}

type Content = TemplateResult | typeof nothing;

export function renderEvent(view: EventView, options: CountdownView): TemplateResult {
  const {left, leftInMinutes, item, title, phase, states} = view;
  const {messages} = options;
  const {language, countdown} = messages;
  // The heading comes first for those who hear the page, though the figures are seen before it.
  return html`<div
    part="item"
    class="event ${left ? 'counting' : ''}"
    lang=${options.language ?? nothing}
  >
    ${left ? renderFigures(left, messages, options.seconds === 'running') : nothing}
    <div class="text">
      ${title ? renderTitle(item, options, title) : nothing}
      ${
        states.length
          ? html`<div class="states" lang=${language}>
              ${states.map(
                (state) => html`<p part="state" class=${state}>${countdown.states[state]}</p>`,
              )}
            </div>`
          : nothing
      }
      ${renderWhen(view, options)} ${renderWhere(view)}
      ${
        leftInMinutes
          ? html`<p class="unseen" role="timer" lang=${language}>
              ${leftInWords(leftInMinutes, messages)}
            </p>`
          : nothing
      }
      ${phase === 'over' ? renderNext(view.next, options) : nothing} ${renderActions(view, options)}
    </div>
  </div>`;
}

function renderWhen(
  {event, times, timeZone, phase, extension: {previousStart}, states}: EventView,
  {locale, messages, visitorZone}: CountdownView,
): Content {
  const {language, countdown} = messages;
  const previous =
    previousStart && (states.includes('rescheduled') || (phase === 'postponed' && !event))
      ? html`<p class="also" lang=${language}>
          ${countdown.previously(
            formatPreviousStart(
              previousStart,
              !!event?.showWithoutTime,
              locale,
              timeZone,
              messages,
            ),
          )}
        </p>`
      : nothing;
  if (!event || !times) {
    return previous;
  }
  const isFar = isElsewhere(event, times, timeZone, visitorZone);
  const isStruck = phase === 'cancelled' || phase === 'postponed';
  return html`<p>
      <time
        part="date"
        class="date ${isStruck ? 'struck' : ''}"
        lang=${locale}
        dir="auto"
        datetime=${machineDate(event, times)}
        >${formatEventDate(event, times, locale, timeZone, messages, isFar)}</time
      >
    </p>
    ${
      isFar && !isStruck
        ? html`<p class="also" lang=${language}>
            ${countdown.yourTime(formatEventDate(event, times, locale, visitorZone, messages))}
          </p>`
        : nothing
    }
    ${previous}`;
}

/** Whether the visitor's clock shows something else at the start. */
function isElsewhere(
  {showWithoutTime}: CalendarEvent,
  {start}: EventTimes,
  timeZone: string | undefined,
  visitorZone: string | undefined,
): boolean {
  return !showWithoutTime && wallTime(start, timeZone) !== wallTime(start, visitorZone);
}

function machineDate({start, showWithoutTime}: CalendarEvent, times: EventTimes): string {
  return showWithoutTime ? start.slice(0, 10) : new Date(times.start).toISOString();
}

function renderWhere({event, states}: EventView): Content {
  if (states.includes('online')) {
    // Nobody should go to where it was to be.
    return nothing;
  }
  const [place] = Object.values(event?.locations ?? {});
  const {name = '', description = ''} = place ?? {};
  // Some write the name once more before the address.
  const words = description.startsWith(name)
    ? description
    : [name, description].filter(Boolean).join(', ');
  return words ? html`<p part="location" class="place" dir="auto">${words}</p>` : nothing;
}

function renderNext(
  next: Item | undefined,
  {messages, locale, visitorZone, onSelect}: CountdownView,
): Content {
  const event = next?._jscalendar;
  if (!next || !event) {
    return nothing;
  }
  const {countdown, language} = messages;
  const {timeZone = visitorZone} = event;
  const times = timesOf(event, timeZone);
  const isFar = isElsewhere(event, times, timeZone, visitorZone);
  const link = next.url ?? next.external_url;
  return html`<p part="next" class="next">
    <span lang=${language}>${countdown.next}</span>
    ${
      link
        ? html`<a href=${link} @click=${(click: MouseEvent) => onSelect(next, click)}
            >${event.title}</a
          >`
        : event.title
    },
    <time lang=${locale} datetime=${machineDate(event, times)}
      >${formatEventDate(event, times, locale, timeZone, messages, isFar)}</time
    >
  </p>`;
}

function renderActions(
  {event, phase, left}: EventView,
  {messages, seconds, onAdd, onPause}: CountdownView,
): Content {
  const {countdown, language} = messages;
  if (!event || !(left || phase === 'running')) {
    return nothing;
  }
  const [online] = Object.values(event.virtualLocations);
  return html`<div class="actions">
    <button part="add" type="button" lang=${language} @click=${onAdd}>${countdown.add}</button>
    ${
      online
        ? html`<a part="online" href=${online.uri} lang=${online.name ? nothing : language}
            >${online.name ?? countdown.online}</a
          >`
        : nothing
    }
    ${
      seconds === 'none'
        ? nothing
        : html`<button
            part="pause"
            type="button"
            lang=${language}
            aria-pressed=${seconds === 'stopped'}
            @click=${onPause}
          >
            ${countdown.pause}
          </button>`
    }
  </div>`;
}
