import { isStanding } from "../../dataset/counted.ts";
import type { Commitment } from "../../dataset/dataset.ts";
import { firstDay } from "../../dataset/rules/timeline.ts";
import { asGiven, formatDate, formatNumber } from "../../format.ts";
import { enumLabel, type EnumValue } from "../../schema/texts/enums.ts";
import { textIn } from "./card-facts.ts";
import { all, language } from "./dom.ts";

type Raw = Readonly<Record<string, unknown>>;
type Words = { readonly sv: string; readonly en?: string };

// The service gives a record as the file has it, and each commitment there has both days.
const firstDayOf = (record: Raw) => firstDay(record as unknown as Pick<Commitment, "signed" | "start">);

/** What the portal holds of a commitment, in words, by the names that the page gives it. */
function heldOf(record: Raw): Readonly<Record<string, string | undefined>> {
  const target = record["target"] as { readonly value: number; readonly unit: Words } | undefined;
  const updates = (record["updates"] ?? []) as readonly { readonly date: string; readonly value?: number }[];
  const number = (value: number) => formatNumber(value, language, asGiven);
  const day = (date: unknown) =>
    typeof date === "string" && date !== "unknown" ? formatDate(date, language) : undefined;
  const reported = updates.findLast(({ value }) => value !== undefined);
  return {
    title: textIn(record["title"], language),
    summary: textIn(record["summary"], language),
    target: target && `${number(target.value)} ${textIn(target.unit, language) ?? ""}`,
    due: day(record["due"]),
    reported:
      reported?.value === undefined ? undefined : `${number(reported.value)} (${day(reported.date) ?? ""})`,
    state: enumLabel("commitmentState", record["state"] as EnumValue<"commitmentState">, language),
    told: day(updates.at(-1)?.date),
    tellFrom: day(firstDayOf(record)),
  };
}

/** Writes what the portal holds where the page has a place for it; what is not known is said to be so. */
export function showHeld(page: HTMLElement, record: Raw): void {
  const held = heldOf(record);
  for (const place of all(page, "[data-held]")) {
    const name = place.dataset["held"] ?? "";
    place.textContent = held[name] ?? place.dataset["none"] ?? "";
    const text = record[name] as Partial<Words> | undefined;
    if (language === "en" && text?.sv !== undefined && text.en === undefined) place.lang = "sv";
  }
}

/** Whether the first day that it can be told of is still to come. */
export function isToCome(record: Raw, today: string): boolean {
  return (firstDayOf(record) ?? "") > today;
}

/** Whether there is still something to confirm, that has not been confirmed that day already. */
export function isToConfirm(record: Raw, today: string): boolean {
  const updates = (record["updates"] ?? []) as readonly { readonly date: string; readonly type: string }[];
  const stands = isStanding(record as unknown as Pick<Commitment, "state">);
  return stands && !updates.some(({ date, type }) => date === today && type === "confirmation");
}
