import { expect, test } from "vitest";
import {
  makeActor,
  makeCollections,
  makeSupportNeed,
  makeSupportOffer,
} from "../../dataset/fixtures/factory.ts";
import { parseFile } from "../../dataset/parse.ts";
import { type Desk, openDesk, rulesIn, tokenOf } from "./fixtures/desk.ts";

const { id: _, actor: __, ...unnamed } = makeSupportNeed();
const need = { ...unnamed, actor: "example-bakery" };
const { id: ___, ...offer } = makeSupportOffer();

const send = async (desk: Desk, envelope: object) =>
  desk.send("", { challenge: await desk.challenge(), ...envelope });
const sendNeed = (desk: Desk, record: object, more: object = {}) =>
  send(desk, { collection: "support-needs", record, ...more });
const proposals = (desk: Desk) => [...desk.forge.proposals.values()].map(({ proposal }) => proposal);
const filesOf = (desk: Desk) => proposals(desk).flatMap(({ files }) => files);

test.each([
  ["support-needs", need],
  ["support-offers", offer],
] as const)("takes a record of %s alone, as a file that the validator takes", async (collection, record) => {
  const desk = openDesk();
  const answer = await send(desk, { collection, record });
  expect(answer.status).toBe(201);
  // Support is changed by staff: there is no link for it.
  expect(Object.keys(answer.body).toSorted()).toEqual(["reference", "statusUrl"]);
  const [file] = filesOf(desk);
  expect(file?.path).toBe(`data/${collection}/rad-om-laddplatser.yaml`);
  const bytes = new TextEncoder().encode(file?.content);
  const parsed = parseFile({ file: file?.path ?? "", collection, id: "rad-om-laddplatser", bytes });
  expect([parsed.problems, parsed.record]).toEqual([[], record]);
});

test("refuses support whose last day has been", async () => {
  const answer = await sendNeed(openDesk(), { ...need, validUntil: "2020-01-01" });
  expect([answer.status, rulesIn(answer)]).toEqual([422, ["record.validUntil day-passed"]]);
});

test("asks the reviewer whether what came from the English form is in Swedish", async () => {
  const asked = "Står texterna på svenska?";
  const [english, swedish] = [openDesk(), openDesk()];
  await sendNeed(english, need, { language: "en" });
  await sendNeed(swedish, need);
  expect(proposals(english)[0]?.body).toContain(asked);
  expect(proposals(swedish)[0]?.body).not.toContain(asked);
});

test("takes a need together with an actor that is new, and says so to the reviewer", async () => {
  const desk = openDesk();
  const actor = { name: "Exempelskolan", type: "school" };
  expect((await sendNeed(desk, unnamed, { actor })).status).toBe(201);
  expect(filesOf(desk).map(({ path }) => path)).toEqual([
    "data/support-needs/rad-om-laddplatser.yaml",
    "data/actors/exempelskolan.yaml",
  ]);
  expect(filesOf(desk)[0]?.content).toContain("actor: exempelskolan\n");
  expect(proposals(desk)[0]?.title).toBe("Ny uppgift: rad-om-laddplatser");
  expect(proposals(desk)[0]?.body).toContain("Aktören är ny på portalen");
});

test("takes a need without a name, and asks the reviewer whether the text gives it away", async () => {
  const desk = openDesk();
  const collections = makeCollections({
    actors: [makeActor()],
    "support-offers": [makeSupportOffer({ title: { sv: "Laddråd för alla" } })],
  });
  desk.records = { ...desk.records, collections };
  expect((await sendNeed(desk, { ...unnamed, actorType: "company" })).status).toBe(201);
  const [file] = filesOf(desk);
  expect(file?.content).toMatch(/^actorType: company\n/);
  expect(file?.content).not.toContain("actor:");
  const [{ body = "" } = {}] = proposals(desk);
  expect(body).toContain("Den som frågar vill inte visa sitt namn. Sorts aktör: Företag.");
  expect(body).toContain("framgår det av texten vem som frågar?");
  expect(body).toContain("Förmedla: det här passar ihop med 1 i dag: `Laddråd för alla`.");
});

test("refuses a need that is of nobody, or of somebody with a name and without", async () => {
  const desk = openDesk();
  const both = await sendNeed(desk, { ...need, actorType: "company" });
  const neither = await sendNeed(desk, unnamed);
  expect([rulesIn(both), rulesIn(neither)]).toEqual([
    ["record.actorType asker-or-type"],
    ["record.actor asker-or-type"],
  ]);
});

test("refuses to tie a need without a name to a commitment", async () => {
  const answer = await sendNeed(openDesk(), {
    ...unnamed,
    actorType: "company",
    commitment: "example-commitment",
  });
  expect(rulesIn(answer)).toContain("record.commitment unnamed-linked");
});

test("refuses what is for staff to say, and what comes with a commitment only", async () => {
  const desk = openDesk();
  const matches = [{ offer: "example-offer", date: "2025-01-01", outcome: { sv: "Det gick bra." } }];
  const answers = [
    await sendNeed(desk, { ...need, matches }),
    await sendNeed(desk, { ...need, state: "closed" }),
    await sendNeed(desk, need, { supportOffers: [offer] }),
    await sendNeed(desk, need, { edit: "x" }),
  ];
  expect(answers.map(rulesIn)).toEqual([
    expect.arrayContaining(["record.matches not-allowed-field"]),
    ["record.state not-allowed-field"],
    ["supportOffers not-allowed-field"],
    ["edit not-allowed-field"],
  ]);
  expect(desk.forge.proposals.size).toBe(0);
});

test("says at the field what the schema objects to", async () => {
  const answer = await sendNeed(openDesk(), { ...need, category: "cake", focusAreas: [] });
  expect(rulesIn(answer)).toEqual(["record.category enum", "record.focusAreas too-few"]);
});

test("gives the same receipt to the same sending, and a free id where one is taken", async () => {
  const desk = openDesk();
  const sent = { challenge: await desk.challenge(), collection: "support-needs", record: need };
  const [first, second] = [await desk.send("", sent), await desk.send("", sent)];
  expect([first.status, second.status, second.text]).toEqual([201, 200, first.text]);
  const collections = makeCollections({
    "support-needs": [makeSupportNeed({ id: "rad-om-laddplatser" })],
  });
  desk.records = { ...desk.records, collections };
  const taken = await sendNeed(desk, need);
  expect([rulesIn(taken), taken.body.suggestion]).toEqual([["id id-taken"], "rad-om-laddplatser-2"]);
  expect((await sendNeed(desk, need, { id: "rad-om-laddplatser-2" })).status).toBe(201);
});

test("tells how the case goes, from sent to published, and where it then stands", async () => {
  const desk = openDesk();
  const { body } = await sendNeed(desk, need);
  const token = tokenOf(body.statusUrl);
  const before = await desk.send("/status", { token });
  expect(before.body).toMatchObject({ state: "in-review", about: "new", of: "support-needs" });
  const [key = ""] = desk.forge.proposals.keys();
  desk.forge.accept(key);
  const published = makeSupportNeed({ id: "rad-om-laddplatser" });
  desk.records = { ...desk.records, collections: makeCollections({ "support-needs": [published] }) };
  expect((await desk.send("/status", { token })).body).toMatchObject({
    state: "published",
    url: "https://klimat.example.org/stod/behov/#rad-om-laddplatser",
  });
  expect((await desk.send("/status", { token, language: "en" })).body.url).toBe(
    "https://klimat.example.org/en/support/needs/#rad-om-laddplatser",
  );
});
