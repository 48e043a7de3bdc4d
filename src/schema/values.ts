import * as z from "zod/mini";
import { isCalendarDay } from "./calendar-day.ts";
import { type Refusal, refuseIf } from "./refuse.ts";

/** Folders of `data/` that hold one record a file. */
export type CollectionName =
  | "focus-areas"
  | "goals"
  | "indicators"
  | "actors"
  | "catalogue"
  | "commitments"
  | "support-needs"
  | "support-offers"
  | "stories"
  | "events"
  | "sources"
  | "periods";

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Names a file system or the portal's own routes already use. */
const reservedIds = new Set(
  "con nul aux prn com1 com2 com3 com4 com5 com6 com7 com8 com9 lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9 index new edit admin api 404".split(
    " ",
  ),
);

/** What is wrong with an id. An id is the file's name, the address of its page, and permanent. */
export function refusalsOfId(id: string): Refusal[] {
  if (!idPattern.test(id)) return [{ rule: "id-format", found: id.slice(0, 80) }];
  if (reservedIds.has(id)) return [{ rule: "id-reserved", found: id }];
  if (id.length < 3 || id.length > 60) return [{ rule: "id-length", found: id.length, limit: "3–60" }];
  return [];
}

/** A name within one record, such as a sector or a milestone. */
export const LocalId = z
  .string()
  .check(refuseIf(refusalsOfId))
  .register(z.globalRegistry, { pattern: idPattern.source, minLength: 3, maxLength: 60 });

/** Which schemas hold the id of another record, and in which collection it must exist. */
export const references = z.registry<{ collection: CollectionName }>();

/** The id of a record in another collection. That it exists is checked when all files are read. */
export function reference(collection: CollectionName) {
  return z
    .string()
    .check(refuseIf(refusalsOfId))
    .register(z.globalRegistry, { pattern: idPattern.source, minLength: 3, maxLength: 60 })
    .register(references, { collection });
}

/** The first and the last day that a record may tell of. */
export const dayRange = { first: "1990-01-01", last: "2060-12-31" } as const;

function refusalsOfDate(text: string): Refusal[] {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return [{ rule: "date-form", found: text.slice(0, 40) }];
  if (!isCalendarDay(text)) return [{ rule: "not-a-date", found: text }];
  const { first, last } = dayRange;
  if (text < first || text > last) return [{ rule: "date-range", found: text, limit: `${first}–${last}` }];
  return [];
}

/** A day, `YYYY-MM-DD`, within `dayRange`. */
export const IsoDate = z
  .string()
  .check(refuseIf(refusalsOfDate))
  .register(z.globalRegistry, { format: "date" });

/** A day, or the word `unknown`: a source may state a promise without saying when it was made. */
export const DateOrUnknown = z
  .string()
  .check(
    refuseIf((text) => {
      if (text === "unknown") return [];
      // Who writes "okänt" is told of the word that stands for it.
      return refusalsOfDate(text).map((refusal) =>
        refusal.rule === "date-form" ? { ...refusal, limit: "or-unknown" } : refusal,
      );
    }),
  )
  .register(z.globalRegistry, { pattern: "^(\\d{4}-\\d{2}-\\d{2}|unknown)$" });

/** A day, a month or a year (W3C-DTF, as Dublin Core has it): `2024-02-26`, `2024-02`, `"2024"`. */
export const PartialDate = z
  .string()
  .check(
    refuseIf((text) => {
      if (/^\d{4}$/.test(text)) return refusalsOfDate(`${text}-01-01`);
      if (/^\d{4}-\d{2}$/.test(text)) return refusalsOfDate(`${text}-01`);
      return refusalsOfDate(text);
    }),
  )
  .register(z.globalRegistry, { pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" });

/** A day every year, `MM-DD`. */
export const MonthDay = z
  .string()
  .check(
    refuseIf((text) => {
      if (!/^\d{2}-\d{2}$/.test(text)) {
        return [{ rule: "date-form", found: text.slice(0, 40), limit: "month-day" }];
      }
      // 29 February is a day of some years.
      return isCalendarDay(`2024-${text}`) ? [] : [{ rule: "not-a-date", found: text }];
    }),
  )
  .register(z.globalRegistry, { pattern: "^\\d{2}-\\d{2}$" });

function decimalsOf(value: number): number {
  // 0.1 + 0.2 is noise of the arithmetic, not decimals somebody wrote.
  const rounded = Number(value.toPrecision(12));
  const [, fraction = "", exponent = "0"] = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(rounded)) ?? [];
  return Math.max(0, fraction.length - Number(exponent));
}

function refusalsOfNumber(value: number, min: number, max: number, decimals: number): Refusal[] {
  if (!Number.isFinite(value)) return [{ rule: "not-finite", found: String(value) }];
  if (Object.is(value, -0)) return [{ rule: "negative-zero" }];
  if (value < min) return [{ rule: "min", found: value, limit: min }];
  if (value > max) return [{ rule: "max", found: value, limit: max }];
  if (decimalsOf(value) > decimals) return [{ rule: "decimals", found: value, limit: decimals }];
  return [];
}

/** A number within limits, both included, with at most so many decimals. */
export function quantity(min: number, max: number, decimals = 3) {
  return z
    .number()
    .check(refuseIf((value) => refusalsOfNumber(value, min, max, decimals)))
    .register(z.globalRegistry, {
      minimum: min,
      maximum: max,
      ...(decimals === 0 && { type: "integer" as const }),
    });
}

/** Greenhouse gases, tonnes CO2e, 0–10 000 000, at most three decimals. */
export const Tonnes = quantity(0, 10_000_000);
/** An observed or target value in the unit that stands beside it; may be negative (net removals). */
export const Amount = quantity(-1_000_000_000, 1_000_000_000);
/** Percent, 0–100. */
export const Percent = quantity(0, 100);
/** A year of the past that a series or a base may name. */
export const ObservedYear = quantity(1900, 2100, 0);
/** A year something is promised for. */
export const TargetYear = quantity(2020, 2060, 0);
/** A whole count. */
export const Count = quantity(0, 10_000_000, 0);

/** A range with its best estimate. Sums carry all three; the bounds add as bounds. */
export const TonnesRange = z.strictObject({ low: Tonnes, central: Tonnes, high: Tonnes });
export type TonnesRange = z.infer<typeof TonnesRange>;
