import { fileHref } from "../../i18n/routes.ts";

/**
 * The key that a browser keeps the draft of a form under. Each kind of form has its own. The two languages share it;
 * portals on one host do not.
 *
 * @param kind Nothing for the form that makes a commitment.
 */
export function draftKey(kind?: "support" | "update"): string {
  return ["klimatportal", ...(kind === undefined ? [] : [kind]), fileHref("/formular/")].join(" ");
}
