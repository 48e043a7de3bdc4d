import { expect, test } from "vitest";
import {
  makeActor,
  makeCommitment,
  makeDataset,
  makeEffect,
  makeSupportNeed,
  makeSupportOffer,
} from "../../dataset/fixtures/factory.ts";
import { commitmentFile, described, mainWith } from "./testing.ts";

const pointsOf = (...given: Parameters<typeof described>) => described(...given).summary.points.join("\n");
const update = (title?: string) => ({
  date: "2025-02-01",
  type: "progress" as const,
  statement: { sv: "En bil till är bytt." },
  ...(title && {
    evidence: [{ title, url: "https://underlag.example.com/1", level: "documented" as const }],
  }),
});

test("asks of a promise what can be measured, by when, and what its effect rests on", () => {
  const effect = makeEffect({ source: undefined });
  const target = { value: 1200, unit: { sv: "elbilar", en: "electric vans" } };
  const points = pointsOf({ files: [commitmentFile({ due: "unknown", effect, target })] });
  expect(points).toContain("Mätbart: målet är ”1\u00a0200 elbilar”.");
  expect(points).toContain("Tid: slutdatum är okänt.");
  expect(points).toContain("effekten har ingen källa");
  expect(pointsOf({ files: [commitmentFile({ target })], language: "en" })).toContain("1,200 electric vans");
  expect(pointsOf()).not.toMatch(/slutdatum är okänt|Aktören:|Dubbelräkning/);
});

test("asks of an update about its own evidence, and of the promise no more", () => {
  const updates = [update("Förra årets faktura"), update("Fakturan"), update("Registret")];
  const points = pointsOf({ files: [commitmentFile({ updates }, { updates: updates.slice(0, 1) })] });
  expect(points).toContain("”Fakturan” (dokumenterat), ”Registret” (dokumenterat)");
  expect(points).not.toMatch(/Förra årets|Rådighet/);
  expect(pointsOf({ files: [commitmentFile({ updates: [update()] }, {})] })).toContain("inget underlag");
});

test("asks of a withdrawal about its reason alone, but not of a change after it", () => {
  const gone = { state: "withdrawn", stateReason: { sv: "Vi flyttar." } } as const;
  expect(described({ files: [commitmentFile(gone, {})], isByLink: true }).summary.points).toEqual([
    expect.stringMatching(/^Skälet/),
    expect.stringMatching(/^Personuppgifter/),
  ]);
  expect(pointsOf({ files: [commitmentFile({ ...gone, kind: "invest" }, gone)] })).not.toContain("Skälet");
});

test("asks who stands by a promise that anybody could have sent in somebody's name", () => {
  const partners = { partners: ["exempelskolan"] };
  expect(pointsOf({ files: [commitmentFile(partners)] })).toContain(
    "Står ”Exempelbageriet AB”, ”exempelskolan” bakom det? Hör av er på ett sätt som ni redan känner till.",
  );
  expect(pointsOf({ files: [commitmentFile()], isByLink: true })).toContain("Avsändaren:");
});

test("asks it of a change only where it did not come by the actor's edit link", () => {
  const files = [commitmentFile({ updates: [update()] }, {})];
  expect(pointsOf({ files })).toContain("Avsändaren:");
  expect(pointsOf({ files, isByLink: true })).not.toContain("Avsändaren:");
});

test("asks whether an actor exists only where it is new", () => {
  const { id, ...after } = makeActor();
  const actor = { path: `data/actors/${id}.yaml`, collection: "actors", id, after } as const;
  expect(pointsOf({ files: [commitmentFile(), actor] })).toContain("Aktören:");
  expect(pointsOf({ files: [commitmentFile(), { ...actor, before: after }] })).not.toContain("Aktören:");
});

test("tells claim words of a title from those of a text", () => {
  const claim = { sv: "Vi blir klimatneutrala." };
  expect(pointsOf({ files: [commitmentFile({ summary: claim })] })).toContain(
    "”klimatneutrala” (Beskrivning)",
  );
});

test("asks of an offer whether it holds, and names the needs that it fits", () => {
  const asker = { actor: undefined, actorType: "company" } as const;
  const fitting = makeSupportNeed({ ...asker, title: { sv: "Råd om laddplatser" } });
  const other = makeSupportNeed({ ...asker, id: "another-need", category: "funding" });
  const dataset = makeDataset({ "support-needs": [fitting, other] });
  const { id, ...after } = makeSupportOffer();
  const file = { path: `data/support-offers/${id}.yaml`, collection: "support-offers", id, after } as const;
  const points = pointsOf({ dataset, files: [file] });
  expect(points).toContain("Erbjudandet: stämmer villkor");
  expect(points).toContain("det här passar ihop med 1 i dag: ”Råd om laddplatser”.");
  expect(pointsOf({ dataset: makeDataset(), files: [file] })).toContain(
    "inget passar ihop med det här i dag",
  );
  expect(pointsOf({ dataset: mainWith(makeCommitment()) })).not.toContain("Förmedla");
});

test("asks of a need that comes without a name whether its text gives it away", () => {
  const need = (keys: Parameters<typeof makeSupportNeed>[0]) => {
    const { id, ...after } = makeSupportNeed(keys);
    return { path: `data/support-needs/${id}.yaml`, collection: "support-needs", id, after } as const;
  };
  expect(pointsOf({ files: [need({ actor: undefined, actorType: "company" })] })).toContain("Namnet:");
  expect(pointsOf({ files: [need({})] })).not.toContain("Namnet:");
});
