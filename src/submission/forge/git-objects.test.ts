import { afterEach, beforeEach, expect, test } from "vitest";
import { keptPath, makeRepository, type Repository } from "./fixtures/repository.ts";
import { gitIn } from "./git.ts";
import { readObjects, writeCommit } from "./git-objects.ts";

let repository: Repository;
beforeEach(() => {
  repository = makeRepository();
});
afterEach(() => repository.remove());

function write(path: string) {
  const parent = repository.git("rev-parse", "main");
  const files = [{ path, content: "title: New\n" }];
  return writeCommit(gitIn(repository.folder), { parent, message: "Write", at: new Date(0), files });
}

test.each(['"quoted".yaml', "back\\slash.yaml", "two words.yaml", "Ö.yaml"])(
  "writes a file at exactly the path it has: %s",
  async (path) => {
    const { commit } = await write(path);
    expect(repository.git("diff", "-z", "--name-status", "main", commit)).toBe(`A\0${path}\0`);
  },
);

test.each(["data/a\nD data/portal.yaml", "data/a\rb", "data/\u001B[2J", "data/a\0b"])(
  "refuses a path that holds control characters: %j",
  async (path) => {
    await expect(write(path)).rejects.toThrow("control characters");
  },
);

test("answers for each name on its own, where one holds a line's end", async () => {
  const run = gitIn(repository.folder);
  const names = ["main:data/a\nmain:data/portal.yaml", `main:${keptPath}`];
  const found = await readObjects(run, names);
  expect(found.map((each) => each?.text)).toEqual([undefined, "title: Kept\n"]);
});
