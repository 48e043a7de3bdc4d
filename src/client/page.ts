/**
 * The one script of the portal's pages, which most can be read without. What every page may have is in it, for a second
 * script would come a step later; what one kind of page is for comes once that page has been drawn.
 */
import type { App } from "../i18n/routes.ts";
import "./as-of-today.ts";
import "./copy.ts";
import "./figure.ts";

const apps: Readonly<Record<App, () => Promise<unknown>>> = {
  case: () => import("./form/case.ts"),
  commitments: () => import("./find-commitments.ts"),
  propose: () => import("./form/start.ts"),
  search: () => import("./search.ts"),
  tell: () => import("./kit.ts"),
  update: () => import("./form/update.ts"),
};

const app = document.querySelector("main")?.dataset["app"];
// A frame is on the screen when the next one begins.
if (app !== undefined) requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(apps[app as App])));
