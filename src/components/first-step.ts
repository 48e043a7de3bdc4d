import type { Dataset } from "../dataset/dataset.ts";
import { href, type Language } from "../i18n/routes.ts";

/** Whether there is a ready-made commitment to choose: a portal may begin with an empty catalogue. */
export function hasReadyMade({ catalogue }: Dataset): boolean {
  return catalogue.size > 0;
}

/** Where whoever wants to be first begins: among the ready-made commitments, else in the form. */
export function firstStepHref(dataset: Dataset, language: Language): string {
  return href(hasReadyMade(dataset) ? "catalogue" : "takePart", language);
}
