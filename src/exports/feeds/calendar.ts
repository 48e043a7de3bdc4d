import type { Dataset } from "../../dataset/dataset.ts";
import { feedHref, type Language } from "../../i18n/routes.ts";
import { read, textsIn } from "../../i18n/texts.ts";
import { placeOfSite } from "../place-of-site.ts";
import { type CalendarDay, calendarDays } from "./calendar-days.ts";
import { icsDay, icsText, icsValue, noDayYet } from "./ics-lines.ts";
import type { FeedScope } from "./scope.ts";

/**
 * A calendar to subscribe to. Every day keeps its UID, so that a calendar program moves what has moved; the stamp is the
 * day of the commit, so that the same commit gives the same bytes.
 *
 * Written here: ical-generator measures every character of every line, which with a calendar for each of two thousand
 * actors takes longer than all their feeds.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545 and, for NAME and REFRESH-INTERVAL, rfc7986
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
  const { host, folder } = placeOfSite(portal.siteUrl);
  const site = read(portal.title, language).text;
  const name = icsValue(scope.page === "home" ? t.title.home(site) : t.title.of(scope.name[language], site));
  const stamp = `${icsDay(date)}T000000Z`;
  const days = calendarDays(dataset, scope, date, language);
  const linesOf = ({ key, first, after, summary, description, place, path }: CalendarDay) => [
    "BEGIN:VEVENT",
    `UID:${icsValue(`${folder}${key}@${host}`)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${icsDay(first)}`,
    `DTEND;VALUE=DATE:${icsDay(after)}`,
    `SUMMARY:${icsValue(summary)}`,
    `DESCRIPTION:${icsValue(description)}`,
    ...(place === undefined ? [] : [`LOCATION:${icsValue(place)}`]),
    `URL:${address(path)}`,
    // A date to keep in mind takes nobody's day.
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
  return icsText([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//klimatportal//calendar//${language.toUpperCase()}`,
    "CALSCALE:GREGORIAN",
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
    `URL:${address(feedHref(scope.page, "calendar.ics", language, scope.id))}`,
    "REFRESH-INTERVAL;VALUE=DURATION:P1D",
    "X-PUBLISHED-TTL:P1D",
    ...(days.length === 0 ? noDayYet : days.flatMap(linesOf)),
    "END:VCALENDAR",
  ]);
}
