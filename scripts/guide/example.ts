import {
  makeActor,
  makeCollections,
  makeCommitment,
  makeEffect,
  makeFocusArea,
  makePortal,
} from "../../src/dataset/fixtures/factory.ts";
import { serialiseRecord } from "../../src/dataset/serialise.ts";
import type { PublishedRecords } from "../../src/submission/core/check.ts";
import type { ShownProposal } from "../../src/submission/forge/local-queue.ts";

const area = {
  sv: "Transportera och resa",
  en: "Transport and travel",
};

const published = makeCommitment({
  id: "exempelskolan-lagar-cyklar",
  actor: "exempelskolan",
  title: { sv: "Vi lagar elevernas cyklar varje vår", en: "We mend the pupils' bicycles every spring" },
  summary: {
    sv: "Varje april lagar vi cyklar på skolgården, så att fler elever kan cykla till skolan.",
    en: "Every April we mend bicycles in the school yard, so that more pupils can cycle to school.",
  },
  kind: "enable",
});

const goal = {
  sv: "Utsläppen i Exempelby minskar med 60 procent",
  en: "Emissions in Exempelby fall by 60 per cent",
};

/** What the made-up municipality of the guides has published. */
export function exampleRecords(): PublishedRecords {
  const collections = makeCollections({
    actors: [
      makeActor({ id: "exempelbageriet", name: "Exempelbageriet AB" }),
      makeActor({ id: "exempelskolan", name: "Exempelskolan", type: "school" }),
    ],
    "focus-areas": [makeFocusArea({ title: area })],
    commitments: [published],
  });
  const goals = new Map([...collections.goals].map(([id, each]) => [id, { ...each, title: goal }]));
  return { portal: makePortal({ languages: ["sv", "en"] }), collections: { ...collections, goals } };
}

function file(commitment: ReturnType<typeof makeCommitment>, before?: typeof commitment) {
  const { id, ...record } = commitment;
  return {
    path: `data/commitments/${id}.yaml`,
    content: serialiseRecord("commitments", record),
    ...(before && { before: serialiseRecord("commitments", before) }),
  };
}

const vans = makeCommitment({
  id: "exempelbageriet-elbilar",
  actor: "exempelbageriet",
  title: { sv: "Vi kör ut brödet med elbilar", en: "We deliver our bread with electric vans" },
  summary: {
    sv: "Vi byter våra tre skåpbilar till elbilar, en om året, och laddar med el från eget tak.",
    en: "We change our three vans for electric ones, one a year, and charge them from our own roof.",
  },
  target: { value: 3, unit: { sv: "elbilar", en: "electric vans" } },
  signed: "2025-02-26",
  start: "2025-03-01",
  due: "2028-12-31",
  effect: makeEffect({ source: undefined, note: { sv: "Egen körjournal 2024.", en: "Own log book 2024." } }),
});

const update = makeCommitment({
  ...published,
  updates: [
    {
      date: "2025-02-24",
      type: "progress",
      value: 41,
      statement: { sv: "Vi har lagat 41 cyklar i år.", en: "We have mended 41 bicycles this year." },
    },
  ],
  due: "2031-06-30",
});

/** The proposals that wait in the guides' pictures. */
export const exampleProposals: readonly ShownProposal[] = [
  {
    key: "exempelbageriet22222",
    title: "Nytt åtagande: exempelbageriet-elbilar",
    at: "2025-02-26T09:12:00Z",
    commit: "1".repeat(40),
    body: "",
    files: [file(vans)],
  },
  {
    key: "exempelskolan2222222",
    title: "Ändrat löfte: exempelskolan-lagar-cyklar",
    at: "2025-02-27T13:40:00Z",
    commit: "2".repeat(40),
    body: "",
    files: [file(update, published)],
  },
];
