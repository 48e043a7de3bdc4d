import { actorName } from "../../src/dataset/actor-name.ts";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { type Due, type DueGroup, dueOn } from "../../src/figures/due.ts";
import { recordHref } from "../../src/i18n/record-href.ts";
import { read } from "../../src/i18n/texts.ts";
import type { Language } from "../../src/schema/language.ts";
import { createToken, type Secrets } from "../../src/submission/core/tokens.ts";
import { addressIn, editLink } from "../../src/submission/service/links.ts";
import { type Letter, letterFor } from "./letter.ts";

/** One who should be asked, and all that staff need for it. Written as it is with `--format json`. */
export interface Reminder {
  readonly collection: Due["collection"];
  readonly id: string;
  readonly group: DueGroup;
  readonly title: string;
  /** The actor, or the publisher of a series. */
  readonly who: string;
  /** The last sign of life. */
  readonly lastOn: string | undefined;
  /** The day the next one is promised. */
  readonly dueOn: string | undefined;
  /** The year that a series is late with. */
  readonly year: number | undefined;
  readonly url: string;
  readonly editLink: string | undefined;
  readonly letter: Letter | undefined;
}

/** Which day, language and portal reminders are for, and what comes with them. */
export interface ReminderOptions {
  /** ISO date. */
  readonly today: string;
  readonly lang: Language;
  /** Address of the portal, with or without a slash last. */
  readonly site: string;
  /** What signs edit links; undefined makes none. */
  readonly secrets: Secrets | undefined;
  readonly hasLetters: boolean;
}

async function linkFor(due: Due, site: string, lang: Language, secrets: Secrets | undefined) {
  if (due.collection !== "commitments" || secrets === undefined) return undefined;
  const { id, editGeneration = 0 } = due.record;
  return editLink(site, lang, await createToken(secrets, "edit", { id, g: editGeneration }));
}

function whoOf(due: Due, dataset: Dataset): string {
  return due.collection === "commitments"
    ? actorName(dataset, due.record.actor)
    : (dataset.sources.get(due.record.source)?.publisher ?? due.record.source);
}

/** All who should be asked on a day, the most pressing first, each with a letter and a link of its own. */
export function remindersOn(dataset: Dataset, options: ReminderOptions): Promise<readonly Reminder[]> {
  const { lang, hasLetters, site } = options;
  // Nobody is sent to a page that the portal does not have.
  const pages = dataset.portal.languages.includes(lang) ? lang : "sv";
  return Promise.all(
    dueOn(dataset, options.today).map(async (due): Promise<Reminder> => {
      const { collection, group, record, freshness } = due;
      const url = addressIn(site, recordHref(collection, record.id, pages));
      const link = await linkFor(due, site, pages, options.secrets);
      return {
        collection,
        id: record.id,
        group,
        url,
        editLink: link,
        title: read(record.title, lang).text,
        who: whoOf(due, dataset),
        lastOn: freshness.lastOn,
        dueOn: freshness.dueOn,
        year: due.collection === "indicators" ? due.year : undefined,
        letter: hasLetters ? letterFor(due, { dataset, lang, url, editLink: link }) : undefined,
      };
    }),
  );
}
