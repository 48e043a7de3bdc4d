import { expect, test, vi } from "vitest";
import { makeCollections, makePortal } from "../../src/dataset/fixtures/factory.ts";
import type { Accepted, LocalQueue } from "../../src/submission/forge/local-queue.ts";
import { waiting } from "../../src/submission/review/testing.ts";
import { acceptProposal, listProposals, type ReviewDesk, returnProposal, showProposal } from "./verbs.ts";

function desk(change: Partial<ReviewDesk> = {}, accepted: Accepted["outcome"] = "accepted") {
  const shown = waiting();
  const { body: _, ...listed } = shown;
  const queue = {
    list: async () => [{ ...listed, files: shown.files.map(({ path }) => path) }],
    show: async () => shown,
    accept: vi.fn<LocalQueue["accept"]>(async () => ({
      ...{ outcome: accepted as "accepted", commit: "0".repeat(40), workTree: "updated" },
      ...{ paths: ["data/commitments/x.yaml"], run: "git status" },
    })),
    giveBack: vi.fn<LocalQueue["giveBack"]>(async () => true),
    answered: async () => undefined,
    find: async (start: string) =>
      [shown.key].filter((key) => key.startsWith(start.toLowerCase().replace("-", ""))),
  };
  const records = () => ({ portal: makePortal(), collections: makeCollections() });
  return { queue, records, today: "2025-03-01", language: "sv" as const, ...change };
}

test("lists what waits, a line each", async () => {
  expect(await listProposals(desk())).toBe(
    "abcdefghij234567abcd  ABCD-EFGH  27\u00a0februari 2025  Nytt åtagande: example-commitment",
  );
});

test("finds a proposal by the reference that its sender was given", async () => {
  expect(await showProposal(desk(), "ABCD-EFGH")).toContain("# Nytt åtagande: example-commitment");
});

test("lists in the language that was asked for, with the number that the sender has", async () => {
  expect(await listProposals(desk({ language: "en" }))).toMatch(/ {2}ABCD-EFGH {2}.* {2}New commitment: /);
});

test("names another proposal about the same record, and does not say that there is none", async () => {
  const at = desk();
  const [own] = await at.queue.list();
  const list = async () => (own ? [own, { ...own, key: "zyxwvuts765432zyxwvu" }] : []);
  const said = await showProposal({ ...at, queue: { ...at.queue, list } }, "abcd");
  expect(said).toContain("Ärende ABCD-EFGH.");
  expect(said.match(/Förslaget ZYXW-VUTS, som också väntar/g)).toHaveLength(1);
  expect(said).not.toContain("Vi hittar inget liknande åtagande");
});

test("tells of an answered proposal what was answered, and answers it no second time", async () => {
  const at = desk();
  const { key, title, files } = waiting();
  const sent = { title, at: "2025-02-27T10:00:00Z", files };
  const answered = { key, state: "changes-asked", reason: "duplicate", at: "2025-03-01T09:00:00Z" } as const;
  const keeping = (kept: object) => ({
    ...at,
    queue: { ...at.queue, show: async () => undefined, answered: async () => ({ ...answered, ...kept }) },
  });
  const said = await showProposal(keeping({ sent }), "ABCD-EFGH");
  expect(said).toContain("Skickat tillbaka 1\u00a0mars 2025. Skäl: Samma åtagande finns redan.");
  expect(said).toContain("actor: example-bakery");
  expect(await showProposal(keeping({ reason: "personal-data" }), "ABCD-EFGH")).toContain(
    "Texten är borttagen",
  );
  await expect(acceptProposal(keeping({ sent }), "abcd")).rejects.toThrow("Skickat tillbaka 1");
  await expect(returnProposal(keeping({ sent }), "abcd", "other")).rejects.toThrow("Skickat tillbaka 1");
});

test("says what to do where no proposal has such a key", async () => {
  await expect(showProposal(desk(), "zzzz")).rejects.toThrow("npm run proposals -- list");
});

test("says of a proposal that main has changed since what to do with it", async () => {
  const at = desk();
  const outdated = { ...at.queue, show: async () => waiting({ changedSince: ["data/commitments/x.yaml"] }) };
  expect(await showProposal({ ...at, queue: outdated }, "abcd")).toContain("Skicka tillbaka det");
});

test("merges a sound proposal and says what to run next", async () => {
  const at = desk();
  expect(await acceptProposal(at, "abcd")).toContain("npm run build");
  expect(at.queue.accept).toHaveBeenCalledExactlyOnceWith(waiting(), {
    message: "Nytt åtagande: example-commitment",
  });
});

test("accepts nothing that no longer fits main", async () => {
  const at = desk({
    records: () => ({ portal: makePortal(), collections: makeCollections({ actors: [] }) }),
  });
  await expect(acceptProposal(at, "abcd")).rejects.toThrow("klarar inte kontrollerna");
  expect(at.queue.accept).not.toHaveBeenCalled();
});

test("says that main has changed since, and not what the checks say of what is outdated", async () => {
  const at = desk({
    records: () => ({ portal: makePortal(), collections: makeCollections({ actors: [] }) }),
  });
  const outdated = { ...at.queue, show: async () => waiting({ changedSince: ["data/commitments/x.yaml"] }) };
  await expect(acceptProposal({ ...at, queue: outdated }, "abcd")).rejects.toThrow("Skicka tillbaka det");
  expect(at.queue.accept).not.toHaveBeenCalled();
});

test.each([
  ["conflict", "main har ändrats"],
  ["unclean", "Osparat arbete"],
  ["changed", "Läs det igen: npm run proposals -- show abcdefghij234567abcd"],
  ["unknown", "Inget förslag"],
] as const)("says why nothing was merged: %s", async (outcome, words) => {
  await expect(acceptProposal(desk({}, outcome), "abcd")).rejects.toThrow(words);
});

test("returns only with a reason from the list", async () => {
  const at = desk();
  await expect(returnProposal(at, "abcd", undefined)).rejects.toThrow("not-measurable");
  await expect(returnProposal(at, "abcd", "toString")).rejects.toThrow("--reason");
  expect(at.queue.giveBack).not.toHaveBeenCalled();
  expect(await returnProposal(at, "abcd", "duplicate")).toContain("duplicate");
  expect(at.queue.giveBack).toHaveBeenCalledExactlyOnceWith("abcdefghij234567abcd", "duplicate");
});
