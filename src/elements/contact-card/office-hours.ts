import type {ContactCard} from '../../feed/card-types.js';
import {
  hoursOfWeek,
  officeZone,
  openingState,
  type DayHours,
  type OpeningState,
} from '../../time/opening-hours.js';

/** The hours of a contact's office, as they are shown at a moment. */
export interface OfficeHours {
  readonly opening: OpeningState;
  /** From Monday to Sunday; what is over of this week is that of the next one. */
  readonly week: readonly DayHours[];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** IANA zone of the office; undefined for that of the machine. */
  readonly timeZone: string | undefined;
}

/** The hours of a contact's office; undefined for one that names none. */
export function officeHoursOf(
  card: ContactCard,
  now: number,
  fallbackZone: string | undefined,
): OfficeHours | undefined {
  const rules = card['schema.org:openingHoursSpecification'] ?? [];
  if (!rules.length) {
    return undefined;
  }
  const timeZone = officeZone(card, fallbackZone);
  return {
    opening: openingState(rules, now, timeZone),
    week: hoursOfWeek(rules, now, timeZone),
    now,
    timeZone,
  };
}
