import { expect, test } from "vitest";
import { secret } from "./fixtures/desk.ts";
import { commitmentPage, editLink, statusLink, supportPlace } from "./links.ts";

test.each(["https://example.org/klimat", "https://example.org/klimat/"])(
  "leads to pages of the portal at %s, in its folder",
  async (site) => {
    const of = "support-needs";
    const links = [
      await statusLink({ current: secret }, site, "sv", { key: "a", id: "example-need" }),
      editLink(site, "en", "token"),
      supportPlace(site, "sv", { of, id: "example-need", page: 1 }),
      commitmentPage(site, "sv", "example-commitment"),
    ];
    expect(links.map((link) => link.replace(/#.*/, ""))).toEqual([
      "https://example.org/klimat/arende/",
      "https://example.org/klimat/en/update/",
      "https://example.org/klimat/stod/behov/",
      "https://example.org/klimat/ataganden/example-commitment/",
    ]);
  },
);
