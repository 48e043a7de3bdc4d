import { figuresFor } from "../charts/figure-list.ts";
import { context } from "../context.ts";
import { badgeSvg } from "../exports/kit/badge.ts";
import { cardSvg } from "../exports/kit/card.ts";
import { qrSvg } from "../exports/kit/qr.ts";
import { frameHeights, oembedJson } from "../exports/kit/snippets.ts";
import { embedRouteOf, kitCollections, type Subject, subjectsOf } from "../exports/kit/subject.ts";
import { writtenAddress } from "../exports/place-of-site.ts";
import { recordHref } from "../i18n/record-href.ts";
import { absolute, href, type Language } from "../i18n/routes.ts";
import { read, textsIn } from "../i18n/texts.ts";
import { manyFiles, type SiteFile } from "../output/many-files.ts";
import { drawKept, svgKept } from "../pictures.ts";

/** What a kind of file is written as, and from. */
interface Kind {
  readonly extension: string;
  readonly type: string;
  /**
   * Commitments, of which there may be thousands, are shown elsewhere by their badge and not in a frame, and have one
   * card. A code leads to the first language's page, which leads to the others.
   */
  readonly isMade: (subject: Subject, isFirst: boolean) => boolean;
  readonly content: (subject: Subject) => ReturnType<SiteFile["content"]>;
}

const portalTitle = (language: Language) => read(context().dataset.portal.title, language).text;

function oembed(shown: string, title: string, height: number, language: Language): string {
  const provider = { name: portalTitle(language), url: absolute(href("home", language)) };
  return oembedJson({ shown: absolute(shown), alt: title }, provider, height);
}

/** By the folder they lie in. */
const kinds: Readonly<Record<string, Kind>> = {
  marke: {
    extension: "svg",
    type: "image/svg+xml",
    isMade: () => true,
    content: (subject) => badgeSvg(subject, portalTitle(subject.lang), context().today),
  },
  kort: {
    extension: "png",
    type: "image/png",
    isMade: ({ collection }, isFirst) => isFirst || collection !== "commitments",
    content(subject) {
      const { siteUrl, fictional, proposed } = context().dataset.portal;
      const title = portalTitle(subject.lang);
      const address = writtenAddress(siteUrl);
      return drawKept(cardSvg(subject, { title, address, isFictional: fictional, isProposed: proposed }), 1);
    },
  },
  qr: {
    extension: "svg",
    type: "image/svg+xml",
    isMade: (_, isFirst) => isFirst,
    content({ collection, id, lang }) {
      const page = absolute(recordHref(collection, id, lang));
      return svgKept(qrSvg, page, textsIn(lang).kit.qr.alt(page));
    },
  },
  oembed: {
    extension: "json",
    type: "application/json",
    isMade: ({ collection }) => embedRouteOf(collection) !== undefined,
    content({ collection, id, title, lang }) {
      const route = embedRouteOf(collection);
      if (route === undefined) throw new RangeError(`No frame shows ${collection} ${id}`);
      return oembed(href(route, lang, { id }), title, frameHeights.record, lang);
    },
  },
};

/** What pages elsewhere ask for to show one of the figures in a frame. */
function oembedOfFigures(language: Language): readonly SiteFile[] {
  return figuresFor(context(), language).map(({ id, question }) => ({
    path: `/oembed/figures/${id}.${language}.json`,
    type: "application/json",
    content: () => oembed(href("figureEmbed", language, { id }), question, frameHeights.figure, language),
  }));
}

/** `/marke/actors/{id}.sv.svg`, `/kort/…png`, `/qr/…svg`, `/oembed/…json`. */
export const { getStaticPaths, GET } = manyFiles(function* (routePattern) {
  const folder = routePattern.split("/")[1] ?? "";
  const kind = kinds[folder];
  if (kind === undefined) throw new Error(`Nothing to tell with is written at ${routePattern}`);
  const { languages } = context().dataset.portal;
  for (const language of languages) {
    if (folder === "oembed") yield* oembedOfFigures(language);
    for (const subject of kitCollections.flatMap((one) => subjectsOf(one, context(), language))) {
      if (!kind.isMade(subject, language === languages[0])) continue;
      const path = `/${folder}/${subject.collection}/${subject.id}.${language}.${kind.extension}`;
      yield { path, type: kind.type, content: () => kind.content(subject) };
    }
  }
});
