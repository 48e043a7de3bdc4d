import ical from "ical-generator";
import type { Language } from "../../src/schema/language.ts";
import { noDayYet } from "../../src/exports/feeds/ics-lines.ts";
import { placeOfSite } from "../../src/exports/place-of-site.ts";
import type { Portal } from "../../src/schema/portal.ts";
import { read } from "../../src/i18n/texts.ts";
import type { Reminder } from "./reminders.ts";
import { listWords } from "./words.ts";

const midnight = (date: string) => new Date(`${date}T00:00:00Z`);

/**
 * The list as iCalendar: what is to come on its own day, what is late on today, for it is to be done now. A record keeps
 * its UID from one time to the next, so that a calendar moves its entry; the stamp is the day the list is of, so that
 * the same records on the same day give the same bytes.
 */
export function calendarOf(
  reminders: readonly Reminder[],
  portal: Portal,
  { today, lang }: { readonly today: string; readonly lang: Language },
): string {
  const t = listWords(lang);
  const { host, folder } = placeOfSite(portal.siteUrl);
  const calendar = ical({
    prodId: { company: "klimatportal", product: "due", language: lang.toUpperCase() },
    name: t.calendar(read(portal.title, lang).text),
  });
  for (const { collection, id, title, who, group, dueOn, url, letter } of reminders) {
    const day = dueOn === undefined || dueOn < today ? today : dueOn;
    calendar.createEvent({
      id: `${folder}${collection}-${id}@${host}`,
      stamp: midnight(today),
      start: midnight(day),
      allDay: true,
      summary: t.todo(title, who),
      description: [t.groups[group], ...(letter ? [letter.subject, letter.body] : [])].join("\n\n"),
      url,
    });
  }
  const lines = calendar.toString().trimEnd().split("\r\n");
  if (reminders.length === 0) lines.splice(-1, 0, ...noDayYet);
  // Every line ends with CRLF, the last too (RFC 5545, 3.1).
  return lines.map((line) => `${line}\r\n`).join("");
}
