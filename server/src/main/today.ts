import type { CalendarDate } from "../danish/calendar.ts";

/** The calendar day on this machine's clock. */
export function today(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
