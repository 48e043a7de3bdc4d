import { expect, test } from "vitest";
import { makePortal } from "../dataset/fixtures/factory.ts";
import { commitUrl, fileHistoryUrl, fileUrl } from "./forge-url.ts";

const url = "https://kod.example.org/exempelby/portal";
const portalAt = (forge: "github" | "gitlab" | "forgejo" | "none") =>
  makePortal({ repository: { url, branch: "main", forge } });
const path = "data/events/example-event.yaml";

test.each([
  ["github", "commit/0123abcd", `blob/main/${path}`, `commits/main/${path}`],
  ["gitlab", "-/commit/0123abcd", `-/blob/main/${path}`, `-/commits/main/${path}`],
  ["forgejo", "commit/0123abcd", `src/branch/main/${path}`, `commits/branch/main/${path}`],
] as const)("finds a commit, a file and its changes on %s", (forge, commit, file, fileHistory) => {
  const portal = portalAt(forge);
  expect([commitUrl(portal, "0123abcd"), fileUrl(portal, path), fileHistoryUrl(portal, path)]).toEqual(
    [commit, file, fileHistory].map((rest) => `${url}/${rest}`),
  );
});

test("links nowhere where the portal has no forge", () => {
  const portal = portalAt("none");
  expect([commitUrl(portal, "0123abcd"), fileUrl(portal, path), fileHistoryUrl(portal, path)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
