import { formatDate, joinSentences } from "../../format.ts";
import { afterTitle, sourceSentences } from "../../i18n/source-sentences.ts";
import { read, textsIn } from "../../i18n/texts.ts";
import { headlinesOf } from "./frozen-answers.ts";
import { basisOf, goalFigures, pageOf, type Report, versionOf } from "./report.ts";
import { caveatsOf, titleOf } from "./title-page.ts";

/** A character that Markdown would take for a mark, made to stand for itself. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>]/g, "\\$&");

const list = (items: readonly (string | undefined)[]): string =>
  items
    .filter((item) => item !== undefined)
    .map((item) => `- ${plain(item)}`)
    .join("\n");

function linksOf(report: Report): string {
  const { language } = report;
  const { pages } = textsIn(language).report.web;
  const routes = ["followUp", "changedPromises", "method", "data"] as const;
  return routes.map((route) => `- [${pages[route]}](${pageOf(report, route)})`).join("\n");
}

/** The sources of the main goal's figures, each in a line, under their heading; nothing where it is not measured. */
function sourceLines(report: Report): readonly string[] {
  const sources = goalFigures(report)?.pathway.sources ?? [];
  if (sources.length === 0) return [];
  const lines = list(
    sources.map((source) => {
      const { origin, terms } = sourceSentences(source, report.language);
      return `${source.title}${afterTitle(source.title)}${origin} ${terms}`;
    }),
  );
  return [`## ${textsIn(report.language).shell.sources}`, lines];
}

/** How the numbers are reckoned; where the emissions come from, if any are told of. */
function howText(report: Report): string {
  const t = textsIn(report.language).report.web;
  return sourceLines(report).length === 0 ? t.howText : `${t.emissionsFrom} ${t.howText}`;
}

/** What must be known before any number: what the portal is, and what the numbers hold for. */
function preface(report: Report): readonly string[] {
  return [...caveatsOf(report).map((caveat) => `> ${plain(caveat)}`), plain(basisOf(report))];
}

const joined = (parts: readonly string[]): string => `${parts.filter((part) => part !== "").join("\n\n")}\n`;

/** A text for the municipality's own site, in Markdown. */
export function webText(report: Report): string {
  const { language, dataset } = report;
  const { followUp, report: t } = textsIn(language);
  const { gap, goal, change, sectors, effect, coverage, helping, fresh, ended, milestones, white, changed } =
    headlinesOf(report);
  const programme = read(dataset.portal.programme.title, language).text;
  return joined([
    `# ${plain(titleOf(report))}`,
    plain(t.web.intro(programme)),
    ...preface(report),
    `## ${t.goal}`,
    plain(joinSentences(gap ?? t.goalUnmeasured, goal)),
    plain(joinSentences(change, sectors)),
    coverage === undefined ? "" : plain(coverage),
    `## ${t.web.promises}`,
    plain(helping),
    effect === undefined ? "" : plain(effect),
    list([fresh, ended, milestones]),
    `## ${t.changed.heading}`,
    plain(changed),
    `## ${followUp.white.heading}`,
    plain(white),
    `## ${t.web.how}`,
    howText(report),
    `## ${t.web.more}`,
    linksOf(report),
    ...sourceLines(report),
  ]);
}

/** A press release to be signed by whoever may, in Markdown. */
export function pressText(report: Report): string {
  const { account, language, dataset } = report;
  const { portal } = dataset;
  const { report: t } = textsIn(language);
  const { gap, goal, change, sectors, coverage, effect, ...others } = headlinesOf(report);
  const { name, contact } = portal.publisher;
  const programme = read(portal.programme.title, language).text;
  const { municipality } = portal;
  const isOngoing = account.basis === "ongoing";
  return joined([
    `*${t.press.kind}*`,
    ...(portal.proposed ? [`**${plain(t.press.proposed(name))}**`] : []),
    `# ${plain(
      isOngoing
        ? t.press.titleOngoing(municipality.name, formatDate(account.to, language))
        : t.press.title(account.year, municipality.name),
    )}`,
    plain(
      portal.proposed
        ? t.press.leadProposed(programme, account.year)
        : t.press[isOngoing ? "leadOngoing" : "lead"](name, programme, account.year),
    ),
    `**${plain(gap ?? t.goalUnmeasured)}**`,
    plain(joinSentences(goal, change)),
    coverage === undefined ? "" : plain(coverage),
    effect === undefined ? "" : plain(effect),
    t.press.quote,
    `## ${t.press.facts}`,
    list([
      sectors,
      others.helping,
      others.fresh,
      others.ended,
      others.milestones,
      others.white,
      others.changed,
    ]),
    ...preface(report),
    howText(report),
    `## ${t.web.more}`,
    linksOf(report),
    ...sourceLines(report),
    plain(`${t.facts.version}: ${versionOf(report)}.`),
    `## ${t.press.contact}`,
    contact === undefined ? t.press.contactHere : plain(`${contact.name}, ${contact.email}`),
  ]);
}
