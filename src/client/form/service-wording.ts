import { all } from "./dom.ts";
import { askService, isChallenge } from "./service.ts";

const whereNone = "[data-no-service]";

/** Whether the page says that nothing can be sent from it: it was built without knowing of a service. */
export const saysNoService = (): boolean => document.querySelector(whereNone) !== null;

/** Words the whole page for a service that answers, or for none: all that depends on it changes here, and together. */
export function wordForService(isThere: boolean): void {
  for (const element of all(document, whereNone)) element.hidden = isThere;
  for (const element of all(document, "[data-with-service]")) element.hidden = !isThere;
  // The first thing to do is to send; where that cannot be done, to download.
  document.querySelector('[data-do="download"]')?.classList.toggle("quiet", isThere);
}

/** Finds out, before anything is written, whether a service answers that the build did not know of. */
export async function askForService(at: string): Promise<void> {
  if (saysNoService() && isChallenge(await askService(at, "/challenge"))) wordForService(true);
}
