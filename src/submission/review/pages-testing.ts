import { vi } from "vitest";
import { makeCollections, makePortal } from "../../dataset/fixtures/factory.ts";
import type { AnsweredProposal } from "../forge/local-answered.ts";
import type { ShownProposal } from "../forge/local-queue.ts";
import { type ReasonId, reasons } from "../forge/reasons.ts";
import { reviewPages, type ReviewPagesOptions } from "./pages.ts";
import { waiting } from "./testing.ts";

const origin = "http://127.0.0.1:4321";

/** The review pages over proposals that wait, the bakery's unless others are given, and ways to ask them. */
export function setUp(options: Partial<ReviewPagesOptions> = {}, proposals: ShownProposal[] = [waiting()]) {
  let answered: readonly AnsweredProposal[] = [];
  /** Answered, a proposal no longer waits. */
  const leave = (key: string, answer: Pick<AnsweredProposal, "state" | "reason">) => {
    const { title, at, files } = proposals.find((each) => each.key === key) ?? waiting();
    const sent = answer.reason !== "personal-data" && { sent: { title, at, files } };
    answered = [...answered, { key, ...answer, at: "2025-03-01T09:00:00Z", ...sent }];
    proposals = proposals.filter((each) => each.key !== key);
  };
  const accept = vi.fn(async ({ key }: { key: string }, _: { message: string }) => {
    leave(key, { state: "published" });
    return { outcome: "accepted", commit: "0".repeat(40), workTree: "updated" } as const;
  });
  const giveBack = vi.fn(async (key: string, reason: ReasonId) => {
    leave(key, { state: reasons[reason], reason });
    return true;
  });
  const pages = reviewPages({
    queue: {
      list: async () =>
        proposals.map(({ files, ...each }) => ({ ...each, files: files.map(({ path }) => path) })),
      show: async (key) => proposals.find((each) => each.key === key),
      accept,
      giveBack,
      answered: async (key) => answered.find((each) => each.key === key),
      find: async (start) =>
        [...proposals, ...answered].map(({ key }) => key).filter((key) => key.startsWith(start)),
    },
    site: "https://portal.example/",
    records: () => ({ portal: makePortal(), collections: makeCollections() }),
    today: () => "2025-03-01",
    csrfSecret: "of this test",
    ...options,
  });
  const get = async (path: string, headers: Record<string, string> = {}) =>
    pages.request(`${origin}/granska/${path}`, { headers: { host: "127.0.0.1:4321", ...headers } });
  const post = async (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
    pages.request(`${origin}/granska/${path}`, {
      method: "POST",
      headers: { host: "127.0.0.1:4321", origin, ...headers },
      body: new URLSearchParams(fields),
    });
  const sealIn = async (path: string) =>
    /name="seal" value="([\w-]+)"/.exec(await (await get(path)).text())?.[1] ?? "";
  return { get, post, sealIn, accept, giveBack, change: (next: ShownProposal[]) => (proposals = next) };
}
