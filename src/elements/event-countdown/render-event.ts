import {html, nothing, type TemplateResult} from 'lit';
import type {Item} from '../../feed/types.js';
import {formatEventDate} from '../../text/format-event.js';
import {formatDate} from '../../text/format-date.js';
import type {Messages} from '../../text/messages.js';
import {timesOf} from '../../time/event.js';
import {wallTime} from '../../time/date.js';
import type {Unit} from '../../time/time-left.js';
import {renderTitle, type ItemView} from '../shared/render-item.js';
import type {EventView} from './event-view.js';

/** How a countdown shows its event. */
export interface CountdownView extends Pick<ItemView, 'headingLevel' | 'onSelect'> {
  readonly messages: Messages;
  /** BCP 47 tag for the dates. */
  readonly locale: string;
  /** IANA zone of the visitor; undefined for that of the machine. */
  readonly visitorZone: string | undefined;
  /** Whether the seconds are shown, and whether they run. */
  readonly seconds: 'none' | 'running' | 'stopped';
  readonly onAdd: () => void;
  readonly onPause: () => void;
}

type Content = TemplateResult | typeof nothing;

export function renderEvent(view: EventView, options: CountdownView): TemplateResult {
  const {left, item, title, phase, states} = view;
  const {messages} = options;
  const {language, countdown} = messages;
  // The heading comes first for those who hear the page, though the figures are seen before it.
  return html`<div part="item" class="event ${left ? 'counting' : ''}">
    ${left ? renderFigures(left, messages, options.seconds === 'running') : nothing}
    <div class="text">
      ${renderTitle(item, options, title)}
      ${
        states.length
          ? html`<p class="states" lang=${language}>
              ${states.map(
                (state) =>
                  html`<span part="state" class=${state}>${countdown.states[state]}</span> `,
              )}
            </p>`
          : nothing
      }
      ${renderWhen(view, options)} ${renderWhere(view)}
      ${
        left
          ? html`<p class="unseen" role="timer" lang=${language}>${leftInWords(left, messages)}</p>`
          : nothing
      }
      ${phase === 'over' ? renderNext(view.next, options) : nothing} ${renderActions(view, options)}
    </div>
  </div>`;
}

type Left = NonNullable<EventView['left']>;

/** The figures are for the eye alone: a timer that is read out at each change is not to be borne. */
function renderFigures(
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
        return html`<span class="rest">${count} ${countdown.unit(part, count)}</span>`;
      })}
  </div>`;
}

/** Changes once a minute at most, whatever the figures do. */
function leftInWords({unit, value, time}: Left, {countdown}: Messages): string {
  const words = (count: number, part: Unit): string => `${count} ${countdown.unit(part, count)}`;
  const {minutes} = time;
  return unit === 'second'
    ? countdown.leftLessThanMinute
    : countdown.left(
        words(value, unit),
        unit === 'hour' && minutes ? words(minutes, 'minute') : '',
      );
}

function renderWhen(
  {event, times, timeZone, phase, extension: {previousStart}, states}: EventView,
  {locale, messages, visitorZone}: CountdownView,
): Content {
  const {language, countdown} = messages;
  const previous =
    previousStart && (states.includes('rescheduled') || (phase === 'postponed' && !event))
      ? html`<p class="also" lang=${language}>
          ${countdown.previously(formatDate(previousStart, locale, timeZone))}
        </p>`
      : nothing;
  if (!event || !times) {
    return previous;
  }
  const {start} = times;
  const isElsewhere =
    !event.showWithoutTime &&
    !!event.timeZone &&
    wallTime(start, timeZone) !== wallTime(start, visitorZone);
  const isStruck = phase === 'cancelled' || phase === 'postponed';
  const datetime = event.showWithoutTime ? event.start.slice(0, 10) : new Date(start).toISOString();
  return html`<p>
      <time
        part="date"
        class="date ${isStruck ? 'struck' : ''}"
        lang=${locale}
        dir="auto"
        datetime=${datetime}
        >${formatEventDate(event, times, locale, timeZone, messages, isElsewhere)}</time
      >
    </p>
    ${
      isElsewhere && !isStruck
        ? html`<p class="also" lang=${language}>
            ${countdown.yourTime(formatEventDate(event, times, locale, visitorZone, messages))}
          </p>`
        : nothing
    }
    ${previous}`;
}

function renderWhere({event}: EventView): Content {
  const [place] = Object.values(event?.locations ?? {});
  const {name = '', description = ''} = place ?? {};
  // Some write the name once more before the address.
  const words = description.startsWith(name)
    ? description
    : [name, description].filter(Boolean).join(', ');
  return words ? html`<p part="location" class="place" dir="auto">${words}</p>` : nothing;
}

function renderNext(next: Item | undefined, {messages, locale, onSelect}: CountdownView): Content {
  const event = next?._jscalendar;
  if (!next || !event) {
    return nothing;
  }
  const {countdown, language} = messages;
  const times = timesOf(event, undefined);
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
    <time lang=${locale} datetime=${event.start}
      >${formatEventDate(event, times, locale, event.timeZone, messages)}</time
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
  return html`<div class="actions" lang=${language}>
    <button part="add" type="button" @click=${onAdd}>${countdown.add}</button>
    ${online ? html`<a part="online" href=${online.uri}>${online.name ?? countdown.online}</a>` : nothing}
    ${
      seconds === 'none'
        ? nothing
        : html`<button
            part="pause"
            type="button"
            aria-pressed=${seconds === 'stopped'}
            @click=${onPause}
          >
            ${countdown.pause}
          </button>`
    }
  </div>`;
}
