import { expect, test } from "vitest";
import { changedPaths, scopeFaults } from "./scope-faults.ts";

const file = (path: string, mode = "100644", status = "A") => ({ path, mode, status });
const own = file("data/commitments/exempelbageriet-elbilar.yaml");

test("reads what git tells of each file", () => {
  const raw = `:000000 100644 0000000 1111111 A\0data/actors/a-b.yaml\0:100644 120000 1 2 T\0x\0`;
  expect(changedPaths(raw)).toEqual([file("data/actors/a-b.yaml"), file("x", "120000", "T")]);
});

test("lets the form's proposals add and change the records it can send", () => {
  expect(
    scopeFaults("submission/abcd", [own, file("data/actors/exempelbageriet.yaml", "100644", "M")]),
  ).toEqual([]);
});

test.each([
  file("data/goals/mal.yaml"),
  file("data/portal.yaml"),
  file("data/commitments/../../x.yaml"),
  file("data/commitments/Stor.yaml"),
  file(".github/workflows/check.yml"),
  file("package.json"),
  file(own.path, "120000"),
  file(own.path, "100755"),
  file(own.path, "100644", "D"),
])("stops a proposal from the form that touches $path ($mode $status; W-07)", (change) => {
  expect(scopeFaults("submission/abcd", [change])).not.toEqual([]);
});

test("stops a proposal of too many files, and one of none", () => {
  const many = Array.from({ length: 9 }, (_, index) => file(`data/actors/aktor-${index}.yaml`));
  expect(scopeFaults("submission/abcd", many)).not.toEqual([]);
  expect(scopeFaults("submission/abcd", [])).not.toEqual([]);
});

test("asks people to change records and code apart (W-08)", () => {
  expect(scopeFaults("rule", [own, file("src/dataset/parse.ts")])).toHaveLength(1);
  expect(scopeFaults("rule", [own, file(".forgejo/workflows/check.yml")])).toHaveLength(1);
  expect(scopeFaults("rule", [file("src/dataset/parse.ts"), file("README.md")])).toEqual([]);
  expect(scopeFaults("records", [own, file("data/sources/a-b.yaml")])).toEqual([]);
});
