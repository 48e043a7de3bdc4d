import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { figureCsv } from "../../src/exports/figure-data.ts";
import { figurePng } from "../../src/exports/figure-png.ts";
import { fileStyle } from "../../src/exports/figure-style.ts";
import { figureSvgFile } from "../../src/exports/figure-svg.ts";
import { annexHtml } from "../../src/exports/report/annex.ts";
import { packFigures } from "../../src/exports/report/pack-figures.ts";
import { pressText, webText } from "../../src/exports/report/press-texts.ts";
import { pageOf, type Report } from "../../src/exports/report/report.ts";
import { reportWorkbook } from "../../src/exports/report/report-workbook.ts";
import { textsIn } from "../../src/i18n/texts.ts";

const sheet = (path: string) => readFileSync(new URL(`../../src/${path}`, import.meta.url), "utf8");

/** What was written, and what is to be printed as PDF. */
export interface WrittenPack {
  /** What is read on its own. */
  readonly files: readonly string[];
  readonly figures: { readonly folder: string; readonly count: number };
  readonly annex: string;
  /** Where its PDF goes. */
  readonly pdf: string;
}

/** Writes all of a pack but the PDF, which needs a browser. Files of an earlier run are written over. */
export async function writePack(report: Report, folder: string): Promise<WrittenPack> {
  const { account, language } = report;
  const { files: names } = textsIn(language).report;
  const chartCss = sheet("charts/chart.css") + sheet("charts/chart-fills.css");
  const write = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const named = (name: (year: number) => string, type: string) => `${name(account.year)}.${language}.${type}`;
  mkdirSync(join(folder, names.figures), { recursive: true });
  const css = `${sheet("exports/report/annex.css")}${fileStyle(chartCss)}`;
  const annex = write(named(names.annex, "html"), annexHtml(report, css));
  const files = [
    annex,
    write(named(names.workbook, "xlsx"), await reportWorkbook(report)),
    write(named(names.web, "md"), webText(report)),
    write(named(names.press, "md"), pressText(report)),
  ];
  const figures = packFigures(report);
  await Promise.all(
    figures.map(async (figure) => {
      const stem = join(names.figures, `${figure.id}.${language}`);
      const address = pageOf(report, "figureEmbed", { id: figure.id });
      const svg = figureSvgFile(figure, chartCss, address);
      write(`${stem}.svg`, svg);
      write(`${stem}.csv`, figureCsv(figure));
      write(`${stem}.png`, await figurePng(svg));
    }),
  );
  return {
    files,
    figures: { folder: join(folder, names.figures), count: figures.length },
    annex: resolve(annex),
    pdf: join(folder, named(names.annex, "pdf")),
  };
}
