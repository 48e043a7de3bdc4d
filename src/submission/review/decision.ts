import { html } from "hono/html";
import type { Language } from "../../schema/language.ts";
import type { ReasonId } from "../forge/reasons.ts";
import { type Markup, reviewHref } from "./page-shell.ts";
import { pageWordsIn } from "./words/page-words.ts";

/** Chosen already where main has changed since, and no choice where it has not. */
const outdatedReason: ReasonId = "changed-since";

/** The two answers a reviewer can give: approve, or return with a reason. */
export function decision(of: {
  readonly key: string;
  readonly isSound: boolean;
  /** Whether main has changed since what the proposal changes. */
  readonly isOutdated: boolean;
  readonly language: Language;
  readonly seal: string;
}): Markup {
  const { key, isSound, isOutdated, language, seal } = of;
  const { decide, reasons } = pageWordsIn(language);
  const action = (verb: string) => reviewHref(language, `${key}/${verb}`);
  const sealed = html`<input type="hidden" name="seal" value="${seal}" />`;
  return html`<section class="decide" aria-labelledby="decide">
    <h2 id="decide">${decide.heading}</h2>
    ${
      isSound && !isOutdated
        ? html`<form method="post" action="${action("approve")}">
            ${sealed}
            <p>${decide.approveLead}</p>
            <button class="button">${decide.approve}</button>
          </form>`
        : html`<p>${isOutdated ? decide.approveOutdated : decide.approveFaulty}</p>`
    }
    <form method="post" action="${action("return")}">
      ${sealed}
      <p>${decide.returnLead}</p>
      <p>
        <label for="reason">${decide.reason}</label>
        <select id="reason" name="reason" required>
          <option value="">${decide.choose}</option>
          ${Object.entries(reasons)
            .filter(([id]) => isOutdated || id !== outdatedReason)
            .map(
              ([id, reason]) =>
                html`<option value="${id}" ${id === outdatedReason ? "selected" : ""}>${reason}</option>`,
            )}
        </select>
      </p>
      <button class="button quiet">${decide.return}</button>
    </form>
  </section>`;
}
