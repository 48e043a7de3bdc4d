import type { APIRoute, GetStaticPaths } from "astro";
import { figuresFor } from "../charts/figure-list.ts";
import { context } from "../context.ts";
import { badgeSvg } from "../exports/kit/badge.ts";
import { cardSvg } from "../exports/kit/card.ts";
import { qrSvg } from "../exports/kit/qr.ts";
import { frameHeights, oembedJson } from "../exports/kit/snippets.ts";
import { embedRouteOf, kitCollections, type Subject, subjectsOf } from "../exports/kit/subject.ts";
import { recordHref } from "../i18n/record-href.ts";
import { href, type Language } from "../i18n/routes.ts";
import { read, textsIn } from "../i18n/texts.ts";
import { drawKept, svgKept } from "../pictures.ts";

const kinds = { marke: "svg", kort: "png", qr: "svg", oembed: "json" } as const;
type Kind = keyof typeof kinds;

interface Props extends Record<string, unknown> {
  readonly kind: Kind;
  readonly language: Language;
  readonly title: string;
  /** Undefined for a figure. */
  readonly subject?: Subject;
  /** Where it is shown in a frame, for oEmbed. */
  readonly frame?: string | undefined;
  /** Of the frame. */
  readonly height: number;
}

/**
 * Commitments, of which there may be thousands, are shown elsewhere by their badge and not in a frame, and have one card.
 * The code leads to the first language's page, which leads to the others.
 */
const isMade = (kind: Kind, { collection }: Subject, isFirst: boolean) =>
  kind === "marke" || (kind !== "qr" && collection !== "commitments") || (kind !== "oembed" && isFirst);

/** `/marke/actors/{id}.sv.svg`, `/kort/…png`, `/qr/…svg`, `/oembed/…json`. */
export const getStaticPaths = (({ routePattern }) => {
  const kind = routePattern.split("/")[1] as Kind;
  const { dataset, figures } = context();
  const { languages } = dataset.portal;
  const file = (id: string, language: Language) => `${id}.${language}.${kinds[kind]}`;
  const figureFiles = languages.flatMap((language) =>
    kind !== "oembed"
      ? []
      : figuresFor(context(), language).map(({ id, question }) => ({
          params: { folder: "figures", file: file(id, language) },
          props: {
            kind,
            language,
            title: question,
            frame: href("figureEmbed", language, { id }),
            height: frameHeights.figure,
          } as Props,
        })),
  );
  const records = languages.flatMap((language) =>
    kitCollections
      .flatMap((collection) => subjectsOf(collection, { dataset, figures }, language))
      .filter((subject) => isMade(kind, subject, language === languages[0]))
      .map((subject) => {
        const { collection, id, title } = subject;
        const route = embedRouteOf(collection);
        return {
          params: { folder: collection, file: file(id, language) },
          props: {
            kind,
            language,
            title,
            subject,
            frame: route && href(route, language, { id }),
            height: frameHeights.record,
          } as Props,
        };
      }),
  );
  return [...figureFiles, ...records];
}) satisfies GetStaticPaths;

/** One of them. */
export const GET: APIRoute<Props> = async ({
  props: { kind, language, title, subject, frame = "", height },
  site,
}) => {
  const { dataset, today } = context();
  const { portal } = dataset;
  const absolute = (path: string) => new URL(path, site).href;
  const portalTitle = read(portal.title, language).text;
  const respond = (body: BodyInit, type: string) => new Response(body, { headers: { "content-type": type } });
  if (kind === "oembed") {
    const provider = { name: portalTitle, url: absolute(href("home", language)) };
    return respond(oembedJson({ shown: absolute(frame), alt: title }, provider, height), "application/json");
  }
  if (subject === undefined) throw new Error(`${kind} is made of records only`);
  if (kind === "marke") return respond(badgeSvg(subject, portalTitle, today), "image/svg+xml");
  if (kind === "qr") {
    const page = absolute(recordHref(subject.collection, subject.id, language));
    return respond(await svgKept(qrSvg, page, textsIn(language).kit.qr.alt(page)), "image/svg+xml");
  }
  const card = cardSvg(subject, {
    title: portalTitle,
    host: new URL(portal.siteUrl).host,
    isFictional: portal.fictional,
    isProposed: portal.proposed,
  });
  return respond(await drawKept(card), "image/png");
};
