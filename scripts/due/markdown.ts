import type { Language } from "../../src/schema/language.ts";
import type { Portal } from "../../src/schema/portal.ts";
import { dueGroups } from "../../src/figures/due.ts";
import { formatDate } from "../../src/format.ts";
import { codeSpan, fenced } from "../../src/submission/review/markdown.ts";
import type { Reminder } from "./reminders.ts";
import { listWords } from "./words.ts";

function itemOf(reminder: Reminder, today: string, lang: Language): string {
  const { title, who, lastOn, dueOn, year, url, letter } = reminder;
  const t = listWords(lang);
  const day = (date: string) => formatDate(date, lang);
  const facts = [codeSpan(who)];
  // Of a series the last sign of life is a day of release: it is the year that tells.
  if (lastOn !== undefined && year === undefined) facts.push(t.lastOn(day(lastOn)));
  if (dueOn !== undefined && year !== undefined) facts.push(t.awaited(year, day(dueOn)));
  else if (dueOn !== undefined) facts.push(dueOn < today ? t.wasDueOn(day(dueOn)) : t.dueOn(day(dueOn)));
  facts.push(`[${t.page}](${url})`);
  const line = `- ${codeSpan(title)}: ${facts.join(" · ")}`;
  if (letter === undefined) return line;
  const text = fenced(`${letter.subject}\n\n${letter.body}`, "text").replaceAll(/^(?=.)/gm, "  ");
  return `${line}\n\n  <details><summary>${t.letter}</summary>\n\n${text}\n\n  </details>\n`;
}

/**
 * The list for a person to work through, as Markdown. Names and titles stand in code spans: in an issue they notify
 * nobody and close nothing.
 *
 * @param limit How many are named; the rest are counted. A forge takes no longer text than it takes.
 */
export function markdownOf(
  reminders: readonly Reminder[],
  portal: Portal,
  { today, lang, limit }: { readonly today: string; readonly lang: Language; readonly limit: number },
): string {
  const t = listWords(lang);
  const series = reminders.filter(({ collection }) => collection === "indicators").length;
  const hasLinks = reminders.some(({ editLink }) => editLink !== undefined);
  const shown = reminders.slice(0, limit);
  const parts = [`# ${t.heading(formatDate(today, lang))}`];
  if (reminders.length === 0) return `${[...parts, t.none].join("\n\n")}\n`;
  parts.push(t.summary(reminders.length - series, series));
  if (portal.proposed) parts.push(`**${t.proposed(portal.publisher.name)}**`);
  parts.push(`${t.contacts} ${hasLinks ? t.links : t.noLinks}`);
  for (const group of dueGroups) {
    const all = reminders.filter((one) => one.group === group).length;
    const items = shown.filter((one) => one.group === group).map((one) => itemOf(one, today, lang));
    if (items.length > 0) parts.push(`## ${t.groups[group]} (${all})`, items.join("\n"));
  }
  if (shown.length < reminders.length) parts.push(t.more(reminders.length - shown.length));
  return `${parts.map((part) => part.trimEnd()).join("\n\n")}\n`;
}
