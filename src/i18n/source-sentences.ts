import { capitalised, formatPartialDate } from "../format.ts";
import type { Source } from "../schema/source.ts";
import type { MarkedWords } from "./foreign-words.ts";
import type { Language } from "./routes.ts";
import { textsIn } from "./texts.ts";

/** A detail as a sentence of its own, with one full stop. */
export const asSentence = (text: string): string => `${capitalised(text)}${text.endsWith(".") ? "" : "."}`;

/** What stands between a title and the next sentence: no full stop where the title asks or exclaims. */
export const afterTitle = (title: string): string => (/[.!?…]$/.test(title) ? " " : ". ");

/** A source as one names it: as its publisher wants to be named, where that is known, and by its title. */
export const creditOf = ({
  title,
  publisher,
  attribution,
}: Pick<Source, "title" | "publisher" | "attribution">): string =>
  attribution === undefined ? `${publisher}, ${title}` : `${attribution}: ${title}`;

/**
 * The language of a source's title and of its attribution, where it is not that of the page: they stay as their publishers
 * word them.
 */
export function sourceLanguage(
  { language = "sv" }: Pick<Source, "language">,
  page: Language,
): Source["language"] {
  return language === page ? undefined : language;
}

/** The language of what shows that something was done: that of the source at its address, else the first one of records. */
export function evidenceLanguage(
  url: string,
  sources: ReadonlyMap<string, Pick<Source, "url" | "language">>,
  page: Language,
): Source["language"] {
  return sourceLanguage(sources.values().find((source) => source.url === url) ?? {}, page);
}

/** What of {@link creditOf} is in another language than the page, for a sentence that names sources. */
export function foreignCredits(
  sources: readonly Pick<Source, "title" | "attribution" | "language">[],
  page: Language,
): readonly MarkedWords[] {
  return sources.flatMap((source) => {
    const lang = sourceLanguage(source, page);
    const own = [source.title, source.attribution].filter((text) => text !== undefined);
    return lang === undefined ? [] : own.map((text) => ({ text, lang }));
  });
}

/**
 * What is said of a source after its title, in sentences: a publisher's name may hold brackets and commas of its own.
 *
 * @returns `attribution` apart, since it stays as its publisher words it, whatever the page's language.
 */
export function sourceSentences(
  source: Pick<Source, "publisher" | "issued" | "license" | "attribution">,
  language: Language,
): {
  readonly origin: string;
  readonly issued: string;
  readonly terms: string;
  readonly attribution?: string;
} {
  const { publisher, license, attribution } = source;
  const t = textsIn(language).shell;
  const issued = source.issued ? formatPartialDate(source.issued, language) : t.undated;
  return {
    // A publisher's name begins as its publisher writes it.
    origin: `${publisher}, ${issued}.`,
    issued: asSentence(issued),
    terms: asSentence(license === "unknown" ? t.licenseUnknown : t.licenseIs(license)),
    ...(attribution !== undefined && { attribution: asSentence(attribution) }),
  };
}
