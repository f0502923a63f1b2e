import type {CalendarEvent} from '../../feed/types.js';
import {page} from '../../page.js';
import {saveFile} from '../shared/save-file.js';
import type {EventView} from './event-view.js';

/** Saves an event for calendars, as it is shown. Rejects where the code for that cannot be had. */
export async function saveEvent({
  event,
  item,
  extension,
  title,
  timeZone,
  states,
}: EventView): Promise<void> {
  const {calendarFile} = await import('../../export/calendar-file.js');
  const shown: CalendarEvent = {
    ...event!,
    // An entry without a name would be of no use.
    title: title || document.title || event!.title,
    ...(timeZone ? {timeZone} : {}),
    ...(states.includes('online') ? {locations: {}} : {}),
  };
  saveFile(
    calendarFile(shown, {
      stamp: page.now(),
      url: item?.url ?? item?.external_url,
      eventStatus: extension.eventStatus,
    }),
  );
}
