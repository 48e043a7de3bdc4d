import { withStop } from "../../format.ts";
import { recordHref } from "../../i18n/record-href.ts";
import { absolute, fileHref, href } from "../../i18n/routes.ts";
import type { Language } from "../../schema/language.ts";
import { type CodeChoices, codeChoices } from "./embed-choice.ts";
import { frameHeights } from "./snippets.ts";
import { embedRouteOf, type Known, type Subject, subjectOf } from "./subject.ts";

/** The address of a record's badge within the portal. */
export function badgeHref({ collection, id, lang }: Subject): string {
  return fileHref(`/marke/${collection}/${id}.${lang}.svg`);
}

/** What is told of a record, as the text of a picture of it. */
export function sentenceOf({ by, title, fact }: Subject): string {
  return `${withStop(by === undefined ? title : `${by}: ${title}`)} ${fact}`;
}

/**
 * The codes that show a record in others' pages, its own language first: its badge, and its frame where it has one.
 *
 * @param languages Those of the portal.
 */
export function codesOf(
  subject: Subject,
  known: Known,
  languages: readonly Language[],
): { readonly badge: CodeChoices; readonly frame: CodeChoices | undefined } {
  const { collection, id } = subject;
  const embedRoute = embedRouteOf(collection);
  const inLanguages = [
    subject,
    ...languages
      .filter((lang) => lang !== subject.lang)
      .map((lang) => subjectOf(collection, id, known, lang)),
  ].map((told) => ({ told, lang: told.lang, page: absolute(recordHref(collection, id, told.lang)) }));
  const badges = inLanguages.map(({ told, lang, page }) => ({
    lang,
    page,
    shown: absolute(badgeHref(told)),
    alt: sentenceOf(told),
  }));
  return {
    badge: codeChoices(["html", "markdown"], badges, frameHeights.record),
    frame:
      embedRoute &&
      codeChoices(
        ["frame"],
        inLanguages.map(({ told, lang, page }) => ({
          lang,
          page,
          shown: absolute(href(embedRoute, lang, { id })),
          alt: told.title,
        })),
        frameHeights.record,
      ),
  };
}
