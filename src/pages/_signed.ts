import { context } from "../context.ts";
import type { FollowUpSigned } from "../exports/follow-up-data.ts";
import { absolute, href, type Language } from "../i18n/routes.ts";
import { signatureOf } from "../i18n/signature.ts";

/** Who says so and from what, in each file of the follow-up: they count from the day of the build. */
export function signedIn(language: Language): FollowUpSigned {
  const { dataset, today, builtFrom } = context();
  return {
    publisher: signatureOf(dataset.portal, language),
    license: dataset.portal.license,
    date: today,
    commit: builtFrom?.commit,
    method: absolute(href("method", language)),
  };
}
