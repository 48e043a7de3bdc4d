import { expect, test } from "vitest";
import { joinDataset } from "../../dataset/dataset.ts";
import { makeCollections, makePortal } from "../../dataset/fixtures/factory.ts";
import { reviewed, type ReviewedBy } from "./reviewed.ts";
import { waiting } from "./testing.ts";

const by = (given: Partial<ReviewedBy> = {}): ReviewedBy => ({
  main: joinDataset(makePortal(), makeCollections()),
  waiting: [],
  today: "2025-03-01",
  language: "sv",
  ...given,
});

test("judges anew whatever has changed, and only that", () => {
  const same = by();
  const first = reviewed(waiting(), same);
  expect(reviewed(waiting(), { ...same })).toBe(first);
  const rival = {
    ...waiting({ key: "abcdzzzzzzzzzzzzzzzz" }),
    files: waiting().files.map(({ path }) => path),
  };
  for (const other of [by(), { ...same, today: "2025-03-02" }, { ...same, waiting: [rival] }])
    expect(reviewed(waiting(), other)).not.toBe(first);
  expect(reviewed(waiting(), { ...same, waiting: [rival] }).rivals).toEqual([rival]);
  expect(reviewed(waiting(), { ...same, language: "en" }).described?.title).toMatch(/^New/);
  const [file] = waiting().files;
  const broken = waiting({ files: [{ path: file?.path ?? "", content: "title: [" }] });
  expect(reviewed(broken, same).examined.isSound).toBe(false);
});
