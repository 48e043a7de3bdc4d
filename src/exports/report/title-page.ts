import { formatDate } from "../../format.ts";
import { signatureOf } from "../../i18n/signature.ts";
import { read, textsIn } from "../../i18n/texts.ts";
import { html, type Markup } from "./markup.ts";
import { addressOf, basisOf, type Report, said, todaysVersionOf, versionOf } from "./report.ts";

/** What the whole pack is called: `Uppföljning 2026 av klimatarbetet i Exempelby`. */
export function titleOf({ account, dataset, language }: Report): string {
  return textsIn(language).report.title(account.year, dataset.portal.municipality.name);
}

/** That the portal is a proposal, or all of it made up; nothing where it is neither. */
export function caveatsOf({ dataset, language }: Report): readonly string[] {
  const { fictional, proposed, publisher } = dataset.portal;
  const t = textsIn(language).report;
  return [...(fictional ? [t.fictional] : []), ...(proposed ? [t.proposed(publisher.name)] : [])];
}

/** The first page: whose it is, of which year, the one sentence that matters, the goal, and what it rests on. */
export function titlePage(report: Report, lead: string, goal: string | undefined): Markup {
  const { account, dataset, language, madeOn } = report;
  const { portal } = dataset;
  const t = textsIn(language).report;
  const todays = todaysVersionOf(report);
  const day = (date: string) => formatDate(date, language);
  const facts = [
    [t.facts.programme, said(portal.programme.title, language)],
    [t.facts.period, t.facts.span(day(account.from), day(account.to))],
    [t.facts.publisher, signatureOf(portal, language)],
    [t.facts.made, day(madeOn)],
    [t.facts.version, versionOf(report)],
    ...(todays === undefined ? [] : [[t.facts.todaysVersion, todays] as const]),
    [t.facts.license, portal.license],
    [t.facts.address, addressOf(report, "/")],
  ] as const;
  return html`<header class="title">
    <p class="kind">${t.kind}</p>
    <h1>${titleOf(report)}</h1>
    <p class="whose">${read(portal.title, language).text}</p>
    ${caveatsOf(report).map((caveat) => html`<p class="caveat">${caveat}</p>`)}
    <p class="lead">${lead}</p>
    ${goal !== undefined && html`<p>${goal}</p>`}
    <p>${basisOf(report)}</p>
    <table class="facts">
      <tbody>
        ${facts.map(
          ([key, value]) =>
            html`<tr>
              <th scope="row">${key}</th>
              <td>${value}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </header>`;
}
