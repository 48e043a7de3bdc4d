import type { Portal } from "../schema/portal.ts";
import { licenceAddress } from "./licence-address.ts";

/**
 * What `portal.yaml` must say before dataportal.se can harvest the catalogue in full: keys with dots, and after the
 * licence's some that it could be. Nothing is made up in their place: what is not known is left out of the catalogue,
 * and so is a licence that has no address there.
 */
export function missingForHarvest({ publisher, license }: Portal): readonly string[] {
  return [
    ...(["organisationUri", "type", "contact"] as const)
      .filter((key) => publisher[key] === undefined)
      .map((key) => `publisher.${key}`),
    ...(licenceAddress(license) === undefined ? ["license (CC0-1.0, CC-BY-4.0)"] : []),
  ];
}
