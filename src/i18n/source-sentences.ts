import { capitalised, formatPartialDate } from "../format.ts";
import type { Source } from "../schema/source.ts";
import type { Language } from "./routes.ts";
import { textsIn } from "./texts.ts";

/** A detail as a sentence of its own, with one full stop. */
export const asSentence = (text: string): string => `${capitalised(text)}${text.endsWith(".") ? "" : "."}`;

/** What stands between a title and the next sentence: no full stop where the title asks or exclaims. */
export const afterTitle = (title: string): string => (/[.!?…]$/.test(title) ? " " : ". ");

/** The language of a source's title, where it is not that of the page. Titles stay as their publishers word them. */
export function titleLanguage(
  { language = "sv" }: Pick<Source, "language">,
  page: Language,
): string | undefined {
  return language === page ? undefined : language;
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
