import { formatPartialDate } from "../../format.ts";
import { signatureOf } from "../../i18n/signature.ts";
import { read, textsIn } from "../../i18n/texts.ts";
import { enumLabel } from "../../schema/texts/enums.ts";
import { followUpCounts } from "../follow-up-counts.ts";
import { type Sheet, type WorkbookCell, workbookOf } from "../workbook.ts";
import { commitmentsSheet, milestonesSheet, updatesSheet } from "./commitment-sheets.ts";
import { basisOf, pageOf, type Report, versionOf } from "./report.ts";
import { caveatsOf, titleOf } from "./title-page.ts";

/** Of what, of when, by whom, from which version, how it is reckoned, and on what terms. */
function readMeSheet(report: Report): Sheet {
  const { account, dataset, language, madeOn } = report;
  const { portal, indicators, sources } = dataset;
  const { workbook: t } = textsIn(language).report;
  return {
    name: t.readMe,
    header: [t.key, t.told],
    widths: [34, 110],
    rows: [
      [t.rows.title, titleOf(report)],
      ...caveatsOf(report).map((caveat) => [t.rows.status, caveat]),
      [t.rows.basis, basisOf(report)],
      [t.rows.from, { day: account.from }],
      [t.rows.to, { day: account.to }],
      [t.rows.made, { day: madeOn }],
      [t.rows.commit, versionOf(report, 40)],
      [t.rows.publisher, signatureOf(portal, language)],
      [t.rows.license, portal.license],
      [t.rows.method, pageOf(report, "method")],
      [t.rows.portal, pageOf(report, "home")],
      [t.rows.sums, t.sumsText],
      [t.rows.unknown, t.unknownText],
      ...[...indicators.values()].map(({ title, source }) => {
        const { license = "unknown", attribution } = sources.get(source) ?? {};
        const terms = [license === "unknown" ? t.unknown : license, attribution];
        return [
          t.rows.series(read(title, language).text),
          terms.filter((part) => part !== undefined).join(". "),
        ];
      }),
    ],
  };
}

/** The counts of the follow-up page, as its files hold them; of a frozen year, what was frozen before them. */
function figuresSheet(report: Report): Sheet {
  const { account, dataset, figures, today, language } = report;
  const { columns: t, sheets } = textsIn(language).report.workbook;
  const frozen = account.period?.figures.map(({ id, title, value, unit }): readonly WorkbookCell[] => [
    "frozen",
    id,
    read(title, language).text,
    value ?? undefined,
    undefined,
    unit,
  ]);
  return {
    name: sheets.figures,
    header: [t.table, t.id, t.name, t.value, t.of, t.unit],
    widths: [18, 28, 64, 16, 12, 22],
    rows: [
      ...(frozen ?? []),
      ...followUpCounts(dataset, figures, today, language).map(({ table, id, label, value, of, unit }) => [
        ...[table, id, label, value ?? undefined, of, unit],
      ]),
    ],
  };
}

/** Every observation of every series, the total and each sector in a row of its own. */
function indicatorsSheet({ dataset, language }: Report): Sheet {
  const { columns: t, sheets } = textsIn(language).report.workbook;
  const rows = [...dataset.indicators.values()].flatMap((indicator) => {
    const { id, title, unit, source, sectors = [], observations } = indicator;
    const by = dataset.sources.get(source);
    const told = [read(title, language).text, unit] as const;
    const origin =
      by &&
      [by.title, by.publisher, by.issued && formatPartialDate(by.issued, language)]
        .filter(Boolean)
        .join(", ");
    return observations.flatMap(
      ({ year, value, bySector = {}, status }): readonly (readonly WorkbookCell[])[] => {
        const row = (sector: string, amount: number | null | undefined) => [
          ...[
            id,
            ...told,
            year,
            sector,
            amount ?? undefined,
            enumLabel("observationStatus", status, language),
            origin,
          ],
        ];
        return [
          row(t.total, value),
          ...sectors.map((sector) => row(read(sector.title, language).text, bySector[sector.id])),
        ];
      },
    );
  });
  return {
    name: sheets.indicators,
    header: [t.id, t.indicator, t.unit, t.year, t.sector, t.value, t.status, t.source],
    widths: [30, 48, 14, 8, 36, 16, 18, 60],
    rows,
  };
}

/** The workbook of a report: what it is, the figures, and every record behind them. */
export function reportWorkbook(report: Report): Promise<Uint8Array<ArrayBuffer>> {
  return workbookOf([
    readMeSheet(report),
    figuresSheet(report),
    commitmentsSheet(report),
    milestonesSheet(report),
    updatesSheet(report),
    indicatorsSheet(report),
  ]);
}
