import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { keptPath, makeProposal, makeRepository, type Repository } from "./fixtures/repository.ts";
import { localGit } from "./local-git.ts";

let repository: Repository;
const make = () => {
  repository = makeRepository();
  return localGit({ repository: repository.folder });
};
afterEach(() => repository.remove());

test("leaves work tree, HEAD and index as they were", async () => {
  const forge = make();
  repository.write(keptPath, "title: Somebody is writing\n");
  repository.write("notes.txt", "Not in git.\n");
  const index = () => readFileSync(join(repository.folder, ".git/index"));
  const seen = () => [repository.git("status", "--porcelain"), repository.git("symbolic-ref", "HEAD")];
  const before = seen();
  const [bytes, { mtimeMs }] = [index(), statSync(join(repository.folder, ".git/index"))];
  await forge.submit(makeProposal());
  await forge.status(makeProposal().key);
  await forge.withdraw(makeProposal().key);
  expect(index()).toEqual(bytes);
  expect(statSync(join(repository.folder, ".git/index")).mtimeMs).toBe(mtimeMs);
  expect(seen()).toEqual(before);
});

test("commits by the bot, with nothing but the title and the memory in the message", async () => {
  const forge = make();
  await forge.submit(makeProposal());
  const shown = repository.git(
    "log",
    "-1",
    "--format=%an <%ae>%n%cn <%ce>%n%B",
    "submission/abcdefghijklmnopqrst",
  );
  expect(shown).toMatchInlineSnapshot(`
    "Klimatportal <form@klimatportal.invalid>
    Klimatportal <form@klimatportal.invalid>
    New commitment: example-bakery-vans

    Submission: abcdefghijklmnopqrst 1dbaa906e38a0c30b5ffe4b948a4927518dd8572"
  `);
});

test("ignores the clone's hooks and its user's settings (G-12)", async () => {
  const forge = make();
  const trace = join(repository.folder, "ran");
  const hooks = join(repository.folder, ".git/hooks");
  mkdirSync(hooks, { recursive: true });
  const program = `#!/bin/sh\ntouch ${trace}\nexit 1\n`;
  for (const name of ["reference-transaction", "post-commit", "pre-commit", "update", "fsmonitor", "gpg"]) {
    writeFileSync(join(hooks, name), program);
    chmodSync(join(hooks, name), 0o755);
  }
  repository.git("config", "core.fsmonitor", join(hooks, "fsmonitor"));
  repository.git("config", "commit.gpgSign", "true");
  repository.git("config", "gpg.program", join(hooks, "gpg"));
  const settings = join(repository.folder, "settings");
  writeFileSync(settings, `[core]\n\thooksPath = ${hooks}\n[user]\n\tname = Somebody\n`);
  process.env["GIT_CONFIG_GLOBAL"] = settings;
  try {
    expect(await forge.submit(makeProposal())).toEqual({ outcome: "created" });
  } finally {
    delete process.env["GIT_CONFIG_GLOBAL"];
  }
  expect(() => statSync(trace)).toThrow();
  expect(
    repository.git(
      "-c",
      "core.hooksPath=/dev/null",
      "log",
      "-1",
      "--format=%cn",
      "submission/abcdefghijklmnopqrst",
    ),
  ).toBe("Klimatportal");
});

test(
  "keeps a hundred different proposals at once, and a sound repository (P-13)",
  { timeout: 60_000 },
  async () => {
    const forge = make();
    const proposals = Array.from({ length: 100 }, (_, number) =>
      makeProposal({
        key: `abcdefghijklmnopq${String(number).padStart(3, "0")}`,
        files: [{ path: `data/commitments/example-${number}.yaml`, content: `title: Number ${number}\n` }],
      }),
    );
    const outcomes = await Promise.all(proposals.map((proposal) => forge.submit(proposal)));
    expect(outcomes.filter(({ outcome }) => outcome !== "created")).toEqual([]);
    expect(await forge.openCount()).toBe(100);
    expect(repository.git("fsck", "--strict", "--no-dangling")).toBe("");
    expect(repository.git("status", "--porcelain")).toBe("");
  },
);

test("works in a bare repository", async () => {
  repository = makeRepository({ bare: true });
  const forge = localGit({ repository: repository.folder });
  expect(await forge.submit(makeProposal())).toEqual({ outcome: "created" });
  expect((await forge.read(keptPath))?.content).toBe("title: Kept\n");
});

test("says that it is unavailable where there is no repository or no main", async () => {
  make();
  const nowhere = localGit({ repository: join(repository.folder, "nowhere") });
  const other = localGit({ repository: repository.folder, branch: "published" });
  await expect(nowhere.submit(makeProposal())).rejects.toMatchObject({ kind: "unavailable" });
  await expect(other.submit(makeProposal())).rejects.toMatchObject({ kind: "unavailable" });
});

test.each([
  "../evil",
  "data/../x.yaml",
  ".git/config",
  "data/a\nb.yaml",
  "data/commitments/Å.yaml",
  "data/x.yml",
])("refuses the path %j (G-01, G-02, G-03)", async (path) => {
  const forge = make();
  await expect(forge.submit(makeProposal({ files: [{ path, content: "x" }] }))).rejects.toThrow(
    "no record's file",
  );
});

test("refuses a key that cannot name a branch, and a title of two lines (I-17)", async () => {
  const forge = make();
  await expect(forge.submit(makeProposal({ key: "../../heads/main" }))).rejects.toThrow("branch");
  await expect(forge.submit(makeProposal({ title: "One\nReason: other" }))).rejects.toThrow("title");
  expect(await forge.status("../../heads/main")).toBeUndefined();
  expect(await forge.withdraw("main\ndelete refs/heads/main")).toBe(false);
});
