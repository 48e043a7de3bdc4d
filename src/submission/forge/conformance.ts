import { expect, test } from "vitest";
import type { Forge, Proposal } from "./forge.ts";
import { keptPath, makeProposal } from "./fixtures/repository.ts";

/** A forge under test, and the hands of those who work beside it. Every test has one of its own. */
export interface ForgeHarness {
  /** A forge whose `cut`th call is answered by nobody: it reaches the other side, but the answer is lost. */
  readonly forge: (cut?: number) => Forge;
  /** Commits a file straight to main. */
  readonly changeMain: (path: string, content: string) => Promise<void> | void;
  /** Merges a proposal, as a reviewer does. */
  readonly merge: (key: string) => Promise<void> | void;
  /** Turns a proposal down, as a reviewer does. */
  readonly decline: (key: string) => Promise<void> | void;
  /** How many proposals lie there, of any state. */
  readonly count: () => Promise<number> | number;
  /** A file as the proposal has it. */
  readonly proposed: (key: string, path: string) => Promise<string> | string;
  readonly remove: () => Promise<void> | void;
}

/** What an adapter cannot do, by the nature of its forge. */
export interface Limits {
  /** It cannot tell that a reviewer has turned a proposal down. */
  readonly declines?: boolean;
  /** It cannot take a proposal back. */
  readonly withdraws?: boolean;
}

/** More calls than any adapter makes for one proposal. */
const mostCalls = 30;

const proposal = makeProposal();
const { key } = proposal;
const path = proposal.files[0]?.path ?? "";
const content = proposal.files[0]?.content ?? "";

/** The tests that every adapter has to pass. */
export function conforms(
  make: () => Promise<ForgeHarness>,
  { declines = true, withdraws = true }: Limits = {},
): void {
  const timeout = 60_000;

  function check(name: string, body: (harness: ForgeHarness) => Promise<void>): void {
    test(name, { timeout }, async () => {
      const harness = await make();
      try {
        await body(harness);
      } finally {
        await harness.remove();
      }
    });
  }

  async function changeOf(forge: Forge, text: string): Promise<Proposal> {
    const base = (await forge.read(keptPath))?.blob;
    return makeProposal({ files: [{ path: keptPath, content: text, base }] });
  }

  check("takes a proposal once, however often it is sent", async (harness) => {
    const forge = harness.forge();
    expect(await forge.submit(proposal)).toEqual({ outcome: "created" });
    expect(await forge.submit(proposal)).toEqual({ outcome: "same" });
    expect(await harness.count()).toBe(1);
    expect(await harness.proposed(key, path)).toBe(content);
    expect(await forge.status(key)).toMatchObject({ state: "in-review" });
    expect(await forge.openCount()).toBe(1);
  });

  check("takes one of five that come at once", async (harness) => {
    const forge = harness.forge();
    const all = await Promise.all(Array.from({ length: 5 }, () => forge.submit(proposal)));
    expect(all.map(({ outcome }) => outcome).sort()).toEqual(["created", "same", "same", "same", "same"]);
    expect(await harness.count()).toBe(1);
  });

  check("takes two different proposals that come at once", async (harness) => {
    const forge = harness.forge();
    const other = makeProposal({
      key: "bcdefghijklmnopqrstu",
      files: [{ path: "data/commitments/example-school.yaml", content: "title: Exempelskolan\n" }],
    });
    const all = await Promise.all([forge.submit(proposal), forge.submit(other)]);
    expect(all).toEqual([{ outcome: "created" }, { outcome: "created" }]);
    expect(await harness.count()).toBe(2);
  });

  // Each place to cut at has a repository of its own.
  const manyTimes = { timeout: 5 * timeout };
  test("is finished by a second try, wherever the first was cut off (P-09)", manyTimes, async () => {
    for (let cut = 1; cut <= mostCalls; cut++) {
      const harness = await make();
      try {
        const first = await harness
          .forge(cut)
          .submit(proposal)
          .catch(() => undefined);
        const { outcome } = await harness.forge().submit(proposal);
        expect(["created", "same"], `cut off after call ${cut}`).toContain(outcome);
        expect(await harness.count(), `cut off after call ${cut}`).toBe(1);
        expect(await harness.proposed(key, path)).toBe(content);
        expect(await harness.forge().status(key)).toMatchObject({ state: "in-review" });
        if (first !== undefined) return;
      } finally {
        await harness.remove();
      }
    }
    throw new Error(`More than ${mostCalls} calls for one proposal.`);
  });

  check("knows a proposal again when main has moved", async (harness) => {
    const forge = harness.forge();
    await forge.submit(proposal);
    await harness.changeMain("data/portal.yaml", "title: Moved\n");
    expect(await forge.submit(proposal)).toEqual({ outcome: "same" });
    expect(await harness.count()).toBe(1);
  });

  check("knows a proposal again when it has been merged", async (harness) => {
    const forge = harness.forge();
    await forge.submit(proposal);
    await harness.merge(key);
    expect(await forge.submit(proposal)).toEqual({ outcome: "same" });
    expect(await forge.status(key)).toMatchObject({ state: "published" });
    expect(await forge.openCount()).toBe(0);
    expect(await forge.withdraw(key)).toBe(false);
    expect((await forge.read(path))?.content).toBe(content);
  });

  check("refuses a second proposal by the same proof of work", async (harness) => {
    const forge = harness.forge();
    await forge.submit(proposal);
    const other = makeProposal({ files: [{ path, content: "title: Something else\n" }] });
    expect(await forge.submit(other)).toEqual({ outcome: "conflict", reason: "challenge-used" });
    expect(await harness.proposed(key, path)).toBe(content);
  });

  check("refuses an id that main has already", async (harness) => {
    const taken = makeProposal({ files: [{ path: keptPath, content }] });
    expect(await harness.forge().submit(taken)).toEqual({
      outcome: "conflict",
      reason: "id-taken",
      path: keptPath,
    });
    expect(await harness.count()).toBe(0);
  });

  check("takes a change of what main holds", async (harness) => {
    const forge = harness.forge();
    expect(await forge.submit(await changeOf(forge, "title: Changed\n"))).toEqual({ outcome: "created" });
    expect(await harness.proposed(key, keptPath)).toBe("title: Changed\n");
  });

  check("refuses a change of what main no longer holds", async (harness) => {
    const forge = harness.forge();
    const change = await changeOf(forge, "title: Changed\n");
    await harness.changeMain(keptPath, "title: Corrected meanwhile\n");
    expect(await forge.submit(change)).toEqual({
      outcome: "conflict",
      reason: "changed-since",
      path: keptPath,
    });
    expect(await harness.count()).toBe(0);
  });

  check("reads what main holds, and nothing of what is proposed", async (harness) => {
    const forge = harness.forge();
    await forge.submit(proposal);
    expect(await forge.read(path)).toBeUndefined();
    await harness.changeMain(keptPath, "title: Åäö – ”kept”\n");
    const read = await forge.read(keptPath);
    expect(read?.content).toBe("title: Åäö – ”kept”\n");
    expect(read?.blob).toMatch(/^[0-9a-f]{40}$/);
  });

  check("knows nothing of a key that nobody has sent", async (harness) => {
    const forge = harness.forge();
    expect(await forge.status("zzzzzzzzzzzzzzzzzzzz")).toBeUndefined();
    expect(await forge.status("../../main")).toBeUndefined();
    expect(await forge.withdraw("zzzzzzzzzzzzzzzzzzzz")).toBe(false);
    expect(await forge.openCount()).toBe(0);
  });

  if (withdraws)
    check("takes back a proposal that nobody has decided on", async (harness) => {
      const forge = harness.forge();
      await forge.submit(proposal);
      expect(await forge.withdraw(key)).toBe(true);
      expect(await forge.withdraw(key)).toBe(true);
      expect(await forge.status(key)).toMatchObject({ state: "withdrawn" });
      expect(await forge.openCount()).toBe(0);
      expect(await forge.submit(proposal)).toEqual({ outcome: "same" });
      expect(await forge.status(key)).toMatchObject({ state: "withdrawn" });
    });
  else
    check("refuses to take a proposal back, and leaves it to a reviewer", async (harness) => {
      const forge = harness.forge();
      await forge.submit(proposal);
      await expect(forge.withdraw(key)).rejects.toThrow("Only a reviewer can close");
      expect(await forge.status(key)).toMatchObject({ state: "in-review" });
      expect(await forge.openCount()).toBe(1);
    });

  if (declines)
    check("says that a proposal was declined", async (harness) => {
      const forge = harness.forge();
      await forge.submit(proposal);
      await harness.decline(key);
      expect(await forge.status(key)).toMatchObject({ state: "declined" });
      expect(await forge.openCount()).toBe(0);
      expect(await forge.submit(proposal)).toEqual({ outcome: "same" });
      expect(await forge.withdraw(key)).toBe(false);
    });
}
