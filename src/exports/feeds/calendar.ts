import ical, { ICalEventTransparency } from "ical-generator";
import type { Dataset } from "../../dataset/dataset.ts";
import { feedHref, type Language } from "../../i18n/routes.ts";
import { read, textsIn } from "../../i18n/texts.ts";
import { type CalendarDay, calendarDays } from "./calendar-days.ts";
import type { FeedScope } from "./scope.ts";

const midnight = (date: string) => new Date(`${date}T00:00:00Z`);

/** A day in seconds: how often a calendar program need ask for a new version. */
const daily = 86_400;

/** The library escapes the texts of events, but not the calendar's own name (ical-generator 10.2). */
const escaped = (text: string) => text.replace(/[\\;,]/g, "\\$&").replace(/[\r\n]+/g, "\\n");

/** Control characters, which no line of iCalendar may hold. */
const writable = (text: string) => text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, "");

/**
 * A calendar to subscribe to. Every day keeps its UID, so that a calendar program moves what has moved; the stamp is the
 * day of the commit, so that the same commit gives the same bytes.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545
 */
export function calendarIcs(
  scope: FeedScope,
  edition: {
    readonly dataset: Dataset;
    readonly date: string;
    readonly address: (path: string) => string;
  },
  language: Language,
): string {
  const { dataset, date, address } = edition;
  const { portal } = dataset;
  const { calendar: t } = textsIn(language).feeds;
  const { hostname } = new URL(portal.siteUrl);
  const site = read(portal.title, language).text;
  const calendar = ical({
    prodId: { company: "klimatportal", product: "calendar", language: language.toUpperCase() },
    name: escaped(
      writable(scope.page === "home" ? t.title.home(site) : t.title.of(scope.name[language], site)),
    ),
    url: address(feedHref(scope.page, "calendar.ics", language, scope.id)),
    ttl: daily,
  });
  const write = ({ key, first, after, summary, description, place, path }: CalendarDay) =>
    calendar.createEvent({
      id: `${key}@${hostname}`,
      stamp: midnight(date),
      start: midnight(first),
      end: midnight(after),
      allDay: true,
      summary: writable(summary),
      description: writable(description),
      location: place === undefined ? null : writable(place),
      // A date to keep in mind takes nobody's day.
      transparency: ICalEventTransparency.TRANSPARENT,
      url: address(path),
    });
  for (const day of calendarDays(dataset, scope, date, language)) write(day);
  // Every line ends with CRLF, the last too (RFC 5545, 3.1).
  return `${calendar.toString().trimEnd()}\r\n`;
}
