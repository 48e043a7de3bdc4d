import { expect, test } from "vitest";
import { makePortal } from "../dataset/fixtures/factory.ts";
import { signatureOf } from "./signature.ts";

test("signs with the publisher's name once it has decided on the portal", () => {
  expect(signatureOf(makePortal(), "sv")).toBe(makePortal().publisher.name);
});

test("signs with the portal's own name, as a proposal, until then", () => {
  const title = { sv: "Klimatportalen", en: "The climate portal" };
  const portal = { ...makePortal(), title, proposed: true };
  expect(signatureOf(portal, "sv")).toBe("Klimatportalen (ett förslag)");
  expect(signatureOf(portal, "en")).toBe("The climate portal (a proposal)");
});
