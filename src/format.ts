import type { Unit } from "./schema/indicator.ts";
import type { Language } from "./schema/language.ts";

const locales = { sv: "sv-SE", en: "en-GB" } as const satisfies Record<Language, string>;

/** No-break space: a number and its unit stay on one line. */
export const nbsp = "\u00a0";

function memoise<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
}

// Making an Intl object costs a hundred times more than using it.
const numberFormat = memoise((key) => {
  const [locale, decimals] = key.split(" ");
  return new Intl.NumberFormat(locale, { maximumFractionDigits: Number(decimals) });
});

/** How exact a number is written. */
export interface Precision {
  /** Round to so many significant digits, never coarser than asked: 130 916 with 4 is 130 900. */
  readonly significant?: number | undefined;
  /** Decimals at most; 1 where nothing is said, none from 1 000 and up. */
  readonly decimals?: number | undefined;
}

/** A promise is written as it was given, and not rounded; a record has no more decimals. */
export const asGiven = { decimals: 6 } as const satisfies Precision;

/** A number as a Swede or a Briton writes it: `1 234,5` or `1,234.5`, with a true minus sign. */
export function formatNumber(
  value: number,
  lang: Language,
  { significant, decimals }: Precision = {},
): string {
  const rounded = significant === undefined ? value : Number(value.toPrecision(significant));
  const shown = decimals ?? (Math.abs(rounded) >= 1000 ? 0 : 1);
  // en-GB writes a hyphen where typography wants U+2212; "-0" says nothing.
  return numberFormat(`${locales[lang]} ${shown}`)
    .format(rounded)
    .replace(/^-/, "−")
    .replace(/^−(?=[0.,]+$)/, "");
}

/** A difference, always with its sign: `+3,5` or `−3,5`; zero has none. */
export function formatSigned(value: number, lang: Language, precision: Precision = {}): string {
  const text = formatNumber(value, lang, precision);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** How the unit is worded: `ton`, `ton CO₂e` or `ton koldioxidekvivalenter`. */
export type TonnesUnit = "short" | "symbol" | "long";

const tonnesWords = {
  sv: {
    short: ["ton", "ton"],
    symbol: ["ton CO₂e", "ton CO₂e"],
    long: ["ton koldioxidekvivalenter", "ton koldioxidekvivalenter"],
  },
  en: {
    short: ["tonne", "tonnes"],
    symbol: ["tonne CO₂e", "tonnes CO₂e"],
    long: ["tonne of carbon dioxide equivalent", "tonnes of carbon dioxide equivalent"],
  },
} as const;

/** Greenhouse gases in tonnes CO2e with their unit: `252 200 ton`. */
export function formatTonnes(
  tonnes: number,
  lang: Language,
  { unit = "short", ...precision }: Precision & { readonly unit?: TonnesUnit | undefined } = {},
): string {
  const text = formatNumber(tonnes, lang, precision);
  const [one, many] = tonnesWords[lang][unit];
  return `${text}${nbsp}${text === "1" ? one : many}`;
}

const percentSign = (lang: Language) => (lang === "sv" ? `${nbsp}%` : "%");

/** Percent, given as 0–100: `55 %` or `55%`. */
export function formatPercent(percent: number, lang: Language, precision: Precision = {}): string {
  return `${formatNumber(percent, lang, precision)}${percentSign(lang)}`;
}

/** A range of percentages: `1–2 %`. */
export function formatPercentRange(
  low: number,
  high: number,
  lang: Language,
  precision: Precision = {},
): string {
  return `${formatRange(low, high, lang, precision)}${percentSign(lang)}`;
}

const pointWords = {
  sv: ["procentenhet", "procentenheter"],
  en: ["percentage point", "percentage points"],
} as const;

/** How far apart two percentages are: `4,7 procentenheter`. Percent of a percentage would be read as that. */
export function formatPoints(points: number, lang: Language, precision: Precision = { decimals: 1 }): string {
  const text = formatNumber(points, lang, precision);
  return `${text}${nbsp}${pointWords[lang][/^−?1$/.test(text) ? 0 : 1]}`;
}

/** A change in percent with its sign: `−44,8 %`. */
export function formatSignedPercent(percent: number, lang: Language): string {
  return `${formatSigned(percent, lang)}${percentSign(lang)}`;
}

/** Two bounds: `10–20`; with words where a minus sign would meet the dash, and once where they are equal. */
export function formatRange(low: number, high: number, lang: Language, precision: Precision = {}): string {
  const [from, to] = [formatNumber(low, lang, precision), formatNumber(high, lang, precision)];
  if (from === to) return from;
  return low < 0 || high < 0 ? `${from} ${lang === "sv" ? "till" : "to"} ${to}` : `${from}–${to}`;
}

const dateFormat = memoise((key) => {
  const [locale, form] = key.split(" ");
  const day = form === "month" ? {} : ({ day: "numeric" } as const);
  // The municipality's own time, whatever the clock of the machine that builds.
  return new Intl.DateTimeFormat(locale, {
    ...day,
    month: form === "short" ? "short" : "long",
    year: "numeric",
    timeZone: "Europe/Stockholm",
  });
});

// The same few days stand on thousands of pages.
const writtenDate = memoise((key) => {
  const [lang, form, iso = ""] = key.split(" ") as [Language, string, string];
  const moment = new Date(iso.length <= 10 ? `${iso}T12:00:00Z` : iso);
  const written = dateFormat(`${locales[lang]} ${form}`).format(moment);
  // Parted from its month by the end of a line, a day's number reads as a number of something.
  return form === "month" ? written : written.replace(" ", nbsp);
});

function writeDate(iso: string, lang: Language, form: "long" | "short" | "month"): string {
  return writtenDate(`${lang} ${form} ${iso}`);
}

/** A day, or a moment as the day it fell on in Sweden: `30 juni 2027`, `30 June 2027`. */
export const formatDate = (iso: string, lang: Language): string => writeDate(iso, lang, "long");

/** The same where space is short: `30 juni 2027`, `3 sep. 2027`. */
export const formatDateShort = (iso: string, lang: Language): string => writeDate(iso, lang, "short");

/** A day, a month or a year, as exact as it is known: `30 juni 2027`, `juni 2027`, `2027`. */
export function formatPartialDate(date: string, lang: Language): string {
  if (date.length === 4) return date;
  return date.length === 7 ? writeDate(`${date}-15`, lang, "month") : formatDate(date, lang);
}

/**
 * Two days as one span, without saying a month or year twice: `23–24 maj 2022`, `7 december 2021 – 1 mars 2022`.
 */
export function formatDaySpan(
  start: string,
  end: string,
  lang: Language,
): { readonly from: string; readonly dash: "–" | " – "; readonly to: string } {
  const to = formatDate(end, lang);
  if (start.slice(0, 7) === end.slice(0, 7)) return { from: String(Number(start.slice(8))), dash: "–", to };
  const from = formatDate(start, lang);
  const isOneYear = start.slice(0, 4) === end.slice(0, 4);
  return { from: isOneYear ? from.replace(/ \d{4}$/, "") : from, dash: " – ", to };
}

const pluralRules = memoise((locale) => new Intl.PluralRules(locale));

/** The word that goes with a count: `plural(1, "sv", { one: "aktör", other: "aktörer" })`. */
export function plural(
  count: number,
  lang: Language,
  words: { readonly one: string; readonly other: string },
): string {
  return pluralRules(locales[lang]).select(count) === "one" ? words.one : words.other;
}

/** A count with its word: `3 aktörer`. */
export function formatCount(
  count: number,
  lang: Language,
  words: { readonly one: string; readonly other: string },
): string {
  return `${formatNumber(count, lang)}${nbsp}${plural(count, lang, words)}`;
}

/** As a sentence begins. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const listFormat = memoise((key) => {
  const [locale, type] = key.split(" ") as [string, Intl.ListFormatType];
  return new Intl.ListFormat(locale, { type });
});

/** What stands before the last word, where a word has an "and" of its own. */
const conjunctions = {
  sv: { and: " och ", conjunction: " samt ", disjunction: ", eller " },
  en: { and: " and ", conjunction: ", and ", disjunction: ", or " },
} as const;

function inARow(words: readonly string[], lang: Language, type: "conjunction" | "disjunction"): string {
  const { and, [type]: among } = conjunctions[lang];
  const last = words.at(-1);
  if (last === undefined || words.length === 1 || !words.some((word) => word.includes(and)))
    return listFormat(`${locales[lang]} ${type}`).format(words);
  return `${words.slice(0, -1).join(", ")}${among}${last}`;
}

/** Words in a row: `a, b och c`, `a, b and c`; where one of them has an "and" of its own, `a och b samt c`. */
export function formatList(words: readonly string[], lang: Language): string {
  return inARow(words, lang, "conjunction");
}

/** Words to choose among: `a, b eller c`, `a, b or c`; where one of them has an "and" of its own, `a och b, eller c`. */
export function formatChoice(words: readonly string[], lang: Language): string {
  return inARow(words, lang, "disjunction");
}

const collator = memoise((key) => {
  const [locale, sensitivity] = key.split(" ");
  return new Intl.Collator(locale, {
    numeric: true,
    sensitivity: sensitivity === "base" ? "base" : "variant",
  });
});

/** Orders names by the language's alphabet, numbers by size: Åker, Älg and Östra after Z in Swedish. */
export function compareNames(lang: Language): (a: string, b: string) => number {
  return collator(`${locales[lang]} variant`).compare;
}

const alphabet = { sv: [..."ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ"], en: [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"] } as const;

/** The heading a name stands under in an index from A to Ö; `#` for digits and other scripts. */
export function initialLetter(name: string, lang: Language): string {
  const first = /[\p{L}\p{Nd}]/u.exec(name)?.[0] ?? "";
  if (!/\p{Script=Latin}/u.test(first)) return "#";
  const { compare } = collator(`${locales[lang]} base`);
  return alphabet[lang].findLast((letter) => compare(letter, first) <= 0) ?? "#";
}

const unitWords = {
  sv: { tonnes: "ton", "tonnes-per-resident": "ton per invånare", count: "", sek: "kronor", mwh: "MWh" },
  en: { tonnes: "tonnes", "tonnes-per-resident": "tonnes per resident", count: "", sek: "SEK", mwh: "MWh" },
} as const satisfies Record<Language, Record<Exclude<Unit, "percent">, string>>;

/** An observed or target value with the unit its indicator counts in: `4,9 ton per invånare`, `55 %`. */
export function formatAmount(amount: number, unit: Unit, lang: Language, precision: Precision = {}): string {
  if (unit === "percent") return formatPercent(amount, lang, precision);
  if (unit === "tonnes") return formatTonnes(amount, lang, precision);
  const word = unitWords[lang][unit];
  const number = formatNumber(amount, lang, precision);
  return word === "" ? number : `${number}${nbsp}${word}`;
}

/** Sentences after each other, as far as there is something to say; empty where there is nothing. */
export const joinSentences = (...sentences: readonly (string | undefined)[]): string =>
  sentences.filter((sentence) => sentence !== undefined).join(" ");

/** A text as a sentence: with a full stop, unless it ends in a mark of its own, as "Exempel Inc." and "Cykla!" do. */
export const withStop = (text: string): string => (/[.!?…]["”’)]?$/u.test(text) ? text : `${text}.`);
