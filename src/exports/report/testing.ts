import type { Dataset } from "../../dataset/dataset.ts";
import {
  makeActor,
  makeCommitment,
  makeDataset,
  makeEffect,
  type Lists,
} from "../../dataset/fixtures/factory.ts";
import { followUpYear } from "../../figures/follow-up-year.ts";
import type { History, HistoryEvent } from "../../history/history.ts";
import type { Language } from "../../i18n/routes.ts";
import { type Report, reportIn } from "./report.ts";

const evidence = [{ title: "Mätning", url: "https://underlag.example.com/1", level: "third-party" as const }];

/** The small programme that the follow-up pack is tested on: nine tonnes and a few promises, all of them made up. */
export function sampleDataset(lists: Lists = {}, portal: Parameters<typeof makeDataset>[1] = {}): Dataset {
  return makeDataset(
    {
      actors: [makeActor(), makeActor({ id: "example-dairy", name: "Exempelmejeriet & Co <AB>" })],
      commitments: [
        makeCommitment({
          id: "vans",
          effect: makeEffect(),
          updates: [{ date: "2025-06-01", type: "progress", statement: { sv: "En bil är bytt." }, value: 1 }],
          target: { value: 3, unit: { sv: "bilar" } },
          milestones: [
            { id: "first", title: { sv: "Första bilen" }, due: "2025-03-01", done: "2025-03-01" },
            { id: "second", title: { sv: "Andra bilen" }, due: "2025-09-01" },
          ],
        }),
        makeCommitment({
          id: "oven",
          actor: "example-dairy",
          title: { sv: "=1+1 Vi byter ugn" },
          state: "achieved",
          due: "2025-05-31",
          effect: makeEffect({ phase: "ex-post", tonnesPerYear: { low: 1, central: 2, high: 3.5 } }),
          updates: [
            {
              date: "2025-05-31",
              type: "completion",
              statement: { sv: "Ugnen är bytt." },
              evidence,
              lesson: { sv: "Beställ i tid." },
            },
          ],
        }),
        makeCommitment({
          id: "bikes",
          title: { sv: "Vi levererar med cykel" },
          counterCommitment: true,
          state: "withdrawn",
          stateReason: { sv: "Vi fick ingen lokal." },
          updates: [{ date: "2024-11-02", type: "withdrawal", statement: { sv: "Vi lägger ner." } }],
        }),
        makeCommitment({ id: "solar", state: "paused", stateReason: { sv: "Taket läcker." } }),
      ],
      ...lists,
    },
    portal,
  );
}

const weakened: HistoryEvent = {
  collection: "commitments",
  id: "vans",
  commit: "1".repeat(40),
  date: "2025-04-02",
  role: "staff",
  isEditing: false,
  change: { kind: "target", from: 5, to: 3, unit: { sv: "bilar" }, way: "weaker" },
  reason: { sv: "Två bilar är sålda." },
};

/** A history in which one promise was weakened in 2025 and one put off the year before. */
export const sampleHistory: History = {
  sight: "whole",
  promisesSince: "2023-05-02",
  records: {},
  removed: [],
  published: {},
  changedPromises: [
    weakened,
    { ...weakened, date: "2024-03-01", change: { kind: "due", from: "2029-12-31", to: "2030-12-31" } },
  ],
};

/** A report on the sample's 2025, made a day in 2026. */
export function sampleReport(
  dataset: Dataset = sampleDataset(),
  {
    year = 2025,
    language = "sv",
    asFrozen,
    isChanged = false,
  }: {
    readonly year?: number;
    readonly language?: Language;
    /** The records a year was frozen with. */
    readonly asFrozen?: Dataset;
    readonly isChanged?: boolean;
  } = {},
): Report {
  const account = followUpYear(dataset, year, "2026-02-01", () => asFrozen);
  if ("refusal" in account) throw new Error(account.refusal.reason);
  const commit = "abcdef01".padEnd(40, "0");
  return reportIn(language, account, {
    history: sampleHistory,
    commit,
    isChanged,
    madeOn: "2026-02-01",
  });
}
