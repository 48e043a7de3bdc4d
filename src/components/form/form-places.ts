import { fileHref, type Language } from "../../i18n/routes.ts";
import type { Portal } from "../../schema/portal.ts";
import { draftKey } from "./draft-key.ts";

/**
 * Attributes that tell a form's script where the draft is kept, what there is to choose among, where the service answers,
 * and which repository takes files by hand.
 *
 * @param kind Nothing for the form that makes a commitment.
 */
export function formPlaces(
  { repository, submissions }: Portal,
  language: Language,
  kind?: Parameters<typeof draftKey>[0],
): Readonly<Record<`data-${string}`, string | undefined>> {
  return {
    "data-draft-key": draftKey(kind),
    "data-choices": fileHref(`/formular/${language}.json`),
    "data-service-at": submissions?.endpoint ?? fileHref(""),
    "data-repository": repository && `${repository.forge} ${repository.branch} ${repository.url}`,
  };
}
