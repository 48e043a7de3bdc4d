import { figuresFor } from "../charts/figure-list.ts";
import { context } from "../context.ts";
import type { Edition } from "../exports/open-data/edition.ts";
import { absolute } from "../i18n/routes.ts";

/** What is published, and from where, for the files that are made of it. */
export function edition(): Edition {
  const { dataset, builtFrom, today } = context();
  return {
    dataset,
    commit: builtFrom?.commit,
    date: builtFrom?.date ?? today,
    // Read when asked for: most files need nothing of git.
    get removed() {
      const { sight, since, removed } = context().history;
      return { sight, ...(since !== undefined && { since }), ids: removed };
    },
    get figures() {
      return dataset.portal.languages.flatMap((language) =>
        figuresFor(context(), language).map(({ id, question, subject }) => ({
          id,
          language,
          question,
          ...(subject !== undefined && { subject }),
        })),
      );
    },
    address: absolute,
  };
}
