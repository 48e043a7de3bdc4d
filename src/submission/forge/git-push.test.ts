import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { conforms } from "./conformance.ts";
import { cutting } from "./fixtures/cut.ts";
import { gitServer } from "./fixtures/git-server.ts";
import { makeProposal, makeRepository } from "./fixtures/repository.ts";
import { gitIn } from "./git.ts";
import { gitPush } from "./git-push.ts";
import type { PushStyle } from "./push-styles.ts";

const token = "a-token-of-the-test";
const { key } = makeProposal();

/** A forge of real git behind HTTP: records push options, and speaks AGit where asked to. */
async function make(style: PushStyle) {
  const remote = makeRepository({ bare: true });
  const stores: string[] = [];
  const options = join(remote.folder, "options");
  const hook = (name: string, text: string) => {
    writeFileSync(join(remote.folder, "hooks", name), text);
    chmodSync(join(remote.folder, "hooks", name), 0o755);
  };
  const manners = ["[http]", "receivepack", "[receive]", "advertisePushOptions", "fsckObjects"];
  if (style === "agit") {
    manners.push("procReceiveRefs = refs/for");
    const script = join(import.meta.dirname, "fixtures/agit-hook.ts");
    hook("proc-receive", `#!/bin/sh\nexec ${process.execPath} ${script}\n`);
  }
  hook(
    "post-receive",
    `#!/bin/sh\ni=0\nwhile [ $i -lt "\${GIT_PUSH_OPTION_COUNT:-0}" ]; do\n  eval "printf '%s\\n' \\"\\$GIT_PUSH_OPTION_$i\\"" >> ${options}\n  i=$((i+1))\ndone\n`,
  );
  // Each told by `git config` would be a process of its own.
  appendFileSync(join(remote.folder, "config"), `${manners.join("\n")}\n`);
  const server = await gitServer(dirname(remote.folder), token);
  const url = `${server.url}/${basename(remote.folder)}`;
  const openStore = (cut?: number, given = token) => {
    const store = mkdtempSync(join(tmpdir(), "forge-store-"));
    stores.push(store);
    return gitPush({ url, store, style, token: given, run: cutting(gitIn(store), cut) });
  };
  const refOf = () =>
    style === "agit" ? remote.git("rev-parse", `refs/topics/${key}`) : `refs/heads/submission/${key}`;
  return {
    remote,
    openStore,
    options: () => (existsSync(options) ? readFileSync(options, "utf8") : ""),
    forge: openStore,
    changeMain(path: string, content: string) {
      remote.write(path, content);
      remote.commit("Change");
    },
    merge() {
      const tree = remote.git("merge-tree", "--write-tree", "main", refOf());
      const parents = ["-p", "main", "-p", refOf()];
      const env = ["-c", "user.name=Test", "-c", "user.email=test@example.invalid"];
      remote.git(
        "update-ref",
        "refs/heads/main",
        remote.git(...env, "commit-tree", tree, ...parents, "-m", "Merge"),
      );
    },
    decline: () => void remote.git("update-ref", "-d", `refs/heads/submission/${key}`),
    count: () =>
      remote
        .git("for-each-ref", "--format=x", "refs/heads/submission", "refs/heads/withdrawn", "refs/pull")
        .split("x").length - 1,
    proposed: (_: string, path: string) => `${remote.git("show", `${refOf()}:${path}`)}\n`,
    async remove() {
      await server.close();
      remote.remove();
      for (const store of stores) rmSync(store, { recursive: true, force: true });
    },
  };
}

describe("a plain branch", () => conforms(() => make("branch")));
describe("AGit", () => conforms(() => make("agit"), { declines: false, withdraws: false }));

let made: Awaited<ReturnType<typeof make>>;
afterEach(async () => made?.remove());

test("asks GitLab for a merge request, word for word (G-09)", async () => {
  made = await make("gitlab");
  const body = 'Rad ett\nRad två: $(id) `id` "x"; å';
  await made.openStore().submit(makeProposal({ body }));
  expect(made.options()).toMatchInlineSnapshot(`
    "merge_request.create
    merge_request.target=main
    merge_request.title=New commitment: example-bakery-vans
    merge_request.description=Rad ett\\nRad två: $(id) \`id\` "x"; å
    merge_request.label=submission
    merge_request.label=new
    "
  `);
});

test("asks Forgejo for a pull request of a topic (G-10)", async () => {
  made = await make("agit");
  await made.openStore().submit(makeProposal());
  expect(made.options()).toMatchInlineSnapshot(`
    "topic=abcdefghijklmnopqrst
    title=New commitment: example-bakery-vans
    description=What a reviewer reads, with å and \`\`\` in it.
    "
  `);
});

test("is refused without the token, at once (G-11)", async () => {
  made = await make("branch");
  await expect(made.openStore(undefined, "wrong").submit(makeProposal())).rejects.toMatchObject({
    kind: "refused",
  });
});

test("is refused where the forge's rules do not take the branch (G-04)", async () => {
  made = await make("branch");
  const hook = join(made.remote.folder, "hooks/pre-receive");
  writeFileSync(hook, "#!/bin/sh\nexit 1\n");
  chmodSync(hook, 0o755);
  await expect(made.openStore().submit(makeProposal())).rejects.toMatchObject({ kind: "refused" });
});

test("knows a proposal by the forge alone, when the store is lost", async () => {
  made = await make("branch");
  await made.openStore().submit(makeProposal());
  expect(await made.openStore().submit(makeProposal())).toEqual({ outcome: "same" });
  expect(await made.openStore().withdraw(key)).toBe(true);
  expect(await made.openStore().status(key)).toEqual({ state: "withdrawn" });
});

test.each([
  ["GitLab", `Merge branch 'submission/${key}' into 'main'`, "published"],
  ["GitHub", `Merge pull request #7 from example/submission/${key}`, "published"],
  ["Forgejo", `Merge pull request 'New commitment' (#7) from submission/${key} into main`, "published"],
  ["nobody, of another proposal", `Merge branch 'submission/${key}2' into 'main'`, "declined"],
  ["nobody, in passing", `Look at submission/${key} again`, "declined"],
])(
  "knows what was squashed and whose branch is gone by the merge that %s tells of",
  async (_, says, state) => {
    made = await make("branch");
    const forge = made.openStore();
    await forge.submit(makeProposal());
    const { git } = made.remote;
    const who = ["-c", "user.name=Test", "-c", "user.email=test@example.invalid"];
    const tree = git("merge-tree", "--write-tree", "main", `submission/${key}`);
    const squashed = git(
      ...who,
      "commit-tree",
      tree,
      "-p",
      "main",
      "-m",
      "New commitment: example-bakery-vans",
    );
    const merge = git(...who, "commit-tree", tree, "-p", "main", "-p", squashed, "-m", says);
    git("update-ref", "refs/heads/main", merge);
    made.decline();
    expect(await forge.status(key)).toEqual({ state });
  },
);
