import type { Portal } from "../schema/portal.ts";

/**
 * What `portal.yaml` must say before dataportal.se can harvest the catalogue in full: keys with dots. Nothing is made up
 * in their place: what is not known is left out of the catalogue.
 */
export function missingForHarvest({ publisher }: Portal): readonly string[] {
  return (["organisationUri", "type", "contact"] as const)
    .filter((key) => publisher[key] === undefined)
    .map((key) => `publisher.${key}`);
}
