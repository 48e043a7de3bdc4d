import { capitalised, formatPartialDate } from "../format.ts";
import type { Source } from "../schema/source.ts";
import type { MarkedWords } from "./foreign-words.ts";
import type { Language } from "./routes.ts";
import { textsIn } from "./texts.ts";

/** A detail as a sentence of its own, with one full stop. */
export const asSentence = (text: string): string => `${capitalised(text)}${text.endsWith(".") ? "" : "."}`;

/** What stands between a title and the next sentence: no full stop where the title asks or exclaims. */
export const afterTitle = (title: string): string => (/[.!?…]$/.test(title) ? " " : ". ");

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

/** Those of the sources' titles that are in another language than the page, for a sentence that names them. */
export function foreignTitles(
  sources: readonly Pick<Source, "title" | "language">[],
  page: Language,
): readonly MarkedWords[] {
  return sources.flatMap((source) => {
    const lang = sourceLanguage(source, page);
    return lang === undefined ? [] : [{ text: source.title, lang }];
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
