import { expect, test } from "vitest";
import { receivesProposals } from "./receives-proposals.ts";

test.each([
  ["nothing", undefined, undefined, false],
  ["an e-mail address only", { email: "registrator@example.org" }, undefined, false],
  ["a service of its own address", { endpoint: "https://forslag.example.org" }, undefined, true],
  ["a service beside the site", undefined, "beside", true],
])("knows whether proposals are received, with %s", (_, submissions, beside, receives) => {
  expect(receivesProposals({ submissions }, beside)).toBe(receives);
});
