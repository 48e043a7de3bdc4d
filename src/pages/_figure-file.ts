import type { APIRoute, GetStaticPaths } from "astro";
import lines from "../charts/chart.css?inline";
import fills from "../charts/chart-fills.css?inline";
import type { PublishedFigure } from "../charts/figure.ts";
import { figuresFor } from "../charts/figure-list.ts";
import { context } from "../context.ts";
import { figureCardSvg } from "../exports/figure-card.ts";
import { figureCsv, figureJson } from "../exports/figure-data.ts";
import { figureSvgFile } from "../exports/figure-svg.ts";
import { writtenAddress } from "../exports/place-of-site.ts";
import { absolute, href } from "../i18n/routes.ts";
import { drawKept } from "../pictures.ts";
import { edition } from "./_edition.ts";

const chartCss = lines + fills;

/** `card.png` is what social media show of it. */
const fileTypes = ["svg", "png", "card.png", "csv", "json"] as const;
type FileType = (typeof fileTypes)[number];

/** Every figure in every language as picture and data: `/figurer/deadlines.sv.png`. */
export const getStaticPaths = (() =>
  context().dataset.portal.languages.flatMap((language) =>
    figuresFor(context(), language).flatMap((figure) =>
      fileTypes.map((type) => ({
        params: { file: `${figure.id}.${language}.${type}` },
        props: { figure, type },
      })),
    ),
  )) satisfies GetStaticPaths;

interface Props extends Record<string, unknown> {
  readonly figure: PublishedFigure;
  readonly type: FileType;
}

/** One file of a figure. */
export const GET: APIRoute<Props> = async ({ props: { figure, type } }) => {
  const address = absolute(href("figureEmbed", figure.lang, { id: figure.id }));
  const method = absolute(href("method", figure.lang));
  const { commit, date } = edition();
  const { siteUrl, fictional: isFictional, proposed: isProposed } = context().dataset.portal;
  const portal = { address: writtenAddress(siteUrl), isFictional, isProposed };
  const make: Record<FileType, () => [BodyInit | Promise<BodyInit>, string]> = {
    svg: () => [figureSvgFile(figure, chartCss, address), "image/svg+xml"],
    png: () => [drawKept(figureSvgFile(figure, chartCss, address), 2), "image/png"],
    "card.png": () => [drawKept(figureCardSvg(figure, chartCss, portal), 1), "image/png"],
    csv: () => [figureCsv(figure), "text/csv; charset=utf-8"],
    json: () => [figureJson(figure, { figure: address, method, commit, date }), "application/json"],
  };
  const [body, contentType] = make[type]();
  return new Response(await body, { headers: { "content-type": contentType } });
};
