import { expect, test } from "vitest";
import type { Logged } from "./log.ts";
import { isTakenOver, ownLog } from "./own-log.ts";
import { logged } from "./testing.ts";

const portalOf = (name: string, code: string) =>
  `title:\n  sv: Portalen\nmunicipality:\n  name: ${name} # som den heter\n  code: "${code}"\npublisher:\n  name: Någon\n`;
const texts = new Map([
  ["first", portalOf("Storstad", "0001")],
  ["next", portalOf("Lillstad", "0002")],
]);
const handover = { status: "M", path: "portal.yaml", before: "first", after: "next" };
const told = (log: readonly Logged[]) =>
  ownLog(log, texts).map(({ files }) => files.map(({ status, path }) => `${status} ${path}`));

test("takes a new name with a new code for another municipality, and neither alone", () => {
  const storstad = portalOf("Storstad", "0001");
  expect(isTakenOver(storstad, portalOf("Lillstad", "0002"))).toBe(true);
  expect(isTakenOver(storstad, portalOf("Lillstad", "0001"))).toBe(false);
  expect(isTakenOver(storstad, portalOf("Storstad", "0002"))).toBe(false);
  expect(isTakenOver("", storstad)).toBe(false);
  expect(isTakenOver(storstad, "municipality: { name: Lillstad, code: '0002' }\n")).toBe(true);
});

test("keeps the whole log where no other municipality has had the portal", () => {
  const log = [
    logged({ path: "portal.yaml", after: "first" }),
    logged({ path: "goals/a.yaml", status: "D" }),
  ];
  expect(ownLog(log, texts)).toBe(log);
});

test("begins where a fork becomes another municipality's, with what it wrote over counted as new", () => {
  const log = [
    logged({ path: "portal.yaml", after: "first" }, { path: "goals/theirs.yaml" }),
    logged(handover, { status: "D", path: "goals/theirs.yaml" }, { status: "M", path: "goals/kept.yaml" }),
  ];
  expect(told(log)).toEqual([["A portal.yaml", "A goals/kept.yaml"]]);
});

test("tells of nothing that only the municipality before had, whenever it goes or is written over", () => {
  const log = [
    logged({ path: "portal.yaml", after: "first" }, { path: "goals/theirs.yaml" }),
    logged(handover),
    logged({ status: "D", path: "goals/theirs.yaml" }),
    logged({ status: "R", from: "actors/theirs.yaml", path: "actors/ours.yaml" }),
  ];
  expect(told(log).slice(1)).toEqual([[], ["A actors/ours.yaml"]]);
});

test("tells of what the municipality has since had and taken away", () => {
  const log = [
    logged(handover, { path: "goals/ours.yaml" }),
    logged({ status: "D", path: "goals/ours.yaml" }),
  ];
  expect(told(log)[1]).toEqual(["D goals/ours.yaml"]);
});
