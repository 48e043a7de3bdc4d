import { expect, test } from "vitest";
import { allPages, type Pull, type PullRequestApi, pullRequestForge } from "./pull-requests.ts";
import { labelOf } from "./reasons.ts";

async function read(lengths: readonly number[]) {
  const asked: number[] = [];
  const items = await allPages(2, async (number) => {
    asked.push(number);
    return Array.from({ length: lengths[number - 1] ?? 0 }, (_, index) => `${number}.${index}`);
  });
  return { items, asked };
}

test("reads a list page by page until one is not full", async () => {
  expect(await read([2, 2, 1])).toEqual({ items: ["1.0", "1.1", "2.0", "2.1", "3.0"], asked: [1, 2, 3] });
  expect((await read([2, 0])).asked).toEqual([1, 2]);
});

test("reads ten pages of a list that has no end", async () => {
  expect((await read(Array.from({ length: 20 }, () => 2))).asked).toHaveLength(10);
});

test.each([
  [[], { state: "declined" }],
  [[labelOf("needs-evidence")], { state: "changes-asked", reason: "needs-evidence" }],
  [[labelOf("out-of-scope")], { state: "declined", reason: "out-of-scope" }],
  [["withdrawn", labelOf("needs-evidence")], { state: "withdrawn" }],
])("says of a pull request closed with the labels %j how it went", async (labels, status) => {
  const pull: Pull = { number: 1, state: "closed", labels, head: undefined };
  const forge = pullRequestForge({ findPull: async () => pull } as Partial<PullRequestApi> as PullRequestApi);
  expect(await forge.status("abcdefghijklmnop")).toEqual(status);
});
