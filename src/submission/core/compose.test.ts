import { expect, test } from "vitest";
import { parseFile } from "../../dataset/parse.ts";
import { composeProposal } from "./compose.ts";

const key = "abcdefghijklmnopqrst";
const title = { sv: "Vi kör ut brödet med elbilar" };

function pathsOf(sent: Parameters<typeof composeProposal>[0]): string[] {
  return composeProposal(sent, key).files.map(({ path }) => path);
}

test("names every file after its title or name", () => {
  const sent = {
    record: { title },
    actor: { name: "Exempelbageriet i Å och Ö" },
    supportNeeds: [{ title: { sv: "Råd om laddning" } }],
    supportOffers: [{ title: { sv: "Låna vår släpvagn" } }],
  };
  expect(pathsOf(sent)).toEqual([
    "data/commitments/exempelbageriet-i-a-och-vi-kor-ut-brodet-med-elbilar.yaml",
    "data/actors/exempelbageriet-i-a-och-o.yaml",
    "data/support-needs/rad-om-laddning.yaml",
    "data/support-offers/lana-var-slapvagn.yaml",
  ]);
});

test("falls back to the key where a title gives no id", () => {
  const sent = { record: { title: { sv: "日本" } }, actor: { name: "../.." }, supportNeeds: [{ title: 7 }] };
  expect(pathsOf(sent)).toEqual([
    "data/commitments/atagande-abcdef.yaml",
    "data/actors/aktor-abcdef.yaml",
    "data/support-needs/stodbehov-abcdef.yaml",
  ]);
});

test("keeps two needs of one title apart", () => {
  const need = { title: { sv: "Råd om laddning" } };
  expect(pathsOf({ record: { title }, supportNeeds: [need, need] }).slice(1)).toEqual([
    "data/support-needs/rad-om-laddning.yaml",
    "data/support-needs/rad-om-laddning-2.yaml",
  ]);
});

test("keeps needs apart whose titles end in the numbers that others are given", () => {
  const needs = ["Råd", "Råd", "Råd 2"].map((sv) => ({ title: { sv } }));
  expect(pathsOf({ record: { title }, supportNeeds: needs }).slice(1)).toEqual([
    "data/support-needs/rad.yaml",
    "data/support-needs/rad-2.yaml",
    "data/support-needs/rad-2-2.yaml",
  ]);
});

test("lets the records refer to each other, whatever was sent", () => {
  const sent = {
    record: { title, actor: "somebody-else", supportNeeds: ["an-old-need"] },
    actor: { name: "Exempelbageriet" },
    supportNeeds: [{ title: { sv: "Råd om laddning" }, actor: "somebody-else", commitment: "another" }],
  };
  const [commitment, , need] = composeProposal(sent, key).files;
  expect(commitment?.record["actor"]).toBe("exempelbageriet");
  expect(commitment?.record["supportNeeds"]).toEqual(["an-old-need", "rad-om-laddning"]);
  expect(need?.record["actor"]).toBe("exempelbageriet");
  expect(need?.record["commitment"]).toBe("exempelbageriet-vi-kor-ut-brodet-med-elbilar");
});

test("puts letters and spaces right, and nothing else", () => {
  const sent = { record: { title: { sv: "  A\u030Akeriet kör på el\r\n" }, due: " 2030-12-31 " } };
  const [commitment] = composeProposal(sent, key).files;
  expect(commitment?.record).toMatchObject({ title: { sv: "Åkeriet kör på el" }, due: " 2030-12-31 " });
  expect(commitment?.id).toBe("akeriet-kor-pa-el");
});

test("writes the file that reads back as the record", () => {
  const [, actor] = composeProposal(
    { record: {}, actor: { name: "Exempel: bageriet", type: "company" } },
    key,
  ).files;
  const bytes = new TextEncoder().encode(actor?.content);
  const { record, problems } = parseFile({ file: "x", collection: "actors", id: "exempel-bageriet", bytes });
  expect(problems).toEqual([]);
  expect(record).toEqual({ name: "Exempel: bageriet", type: "company", status: "active" });
});
