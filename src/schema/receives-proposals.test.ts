import { expect, test } from "vitest";
import { receivesProposals, wayOfFile } from "./receives-proposals.ts";

test.each([
  ["nothing", undefined, undefined, false],
  ["an e-mail address only", { email: "registrator@example.org" }, undefined, false],
  ["a service of its own address", { endpoint: "https://forslag.example.org" }, undefined, true],
  ["a service beside the site", undefined, "beside", true],
])("knows whether proposals are received, with %s", (_, submissions, beside, receives) => {
  expect(receivesProposals({ submissions }, beside)).toBe(receives);
});

test.each([
  ["promises nothing while the portal is proposed, whatever address it names", true, "proposed"],
  ["tells to e-mail the file once the portal is decided on", false, "byEmail"],
] as const)("%s", (_, proposed, way) => {
  expect(wayOfFile({ proposed, submissions: { email: "registrator@example.org" } })).toBe(way);
});
