import { describe, expect, test } from "vitest";
import { readerOfTests, visit, withLentPage } from "./browser.ts";
import { sitesUnderTest } from "./sites.ts";

/** What is heard on its own, out of a list of a page's controls. */
const controlRoles = new Set(["button", "DisclosureTriangle", "combobox", "searchbox", "textbox", "Iframe"]);

describe.each(sitesUnderTest())("$name", ({ url, sample }) => {
  const reader = readerOfTests();

  test.concurrent.each(sample)(
    "gives each control of a page a name, and one that no other has: %s",
    async (path) => {
      const { nodes } = await withLentPage(reader(), async (page) => {
        await visit(page, new URL(path.slice(1), url));
        const session = await page.context().newCDPSession(page);
        const tree = await session.send("Accessibility.getFullAXTree");
        await session.detach();
        return tree;
      });
      const parentOf = new Map(nodes.map(({ nodeId, parentId }) => [nodeId, parentId]));
      const roleOf = new Map(nodes.map(({ nodeId, role }) => [nodeId, String(role?.value)]));
      const nameOf = new Map(nodes.map(({ nodeId, name }) => [nodeId, String(name?.value ?? "").trim()]));
      /** The roles and names of what is around a control, from the inside. */
      const around = (id: string): string[] => {
        const parent = parentOf.get(id);
        return parent === undefined ? [] : [`${roleOf.get(parent)} ${nameOf.get(parent)}`, ...around(parent)];
      };
      /** The question around a box, which is said before it. */
      const questionOf = (id: string) => around(id).find((one) => /^group ./.test(one));
      // What a browser puts inside a field for dates is its own to name.
      const controls = nodes.filter(
        ({ nodeId, role, ignored }) =>
          !ignored &&
          controlRoles.has(String(role?.value)) &&
          !around(nodeId).some((one) => one.startsWith("Date ")),
      );
      const named = Map.groupBy(controls, ({ nodeId, role }) =>
        [role?.value, questionOf(nodeId), nameOf.get(nodeId)].join(" | "),
      );
      /** Chromium takes the words within a summary for its description where another attribute names it. */
      const saidTwice = controls.filter(
        ({ name, description }) => description?.value && String(name?.value).includes(description.value),
      );
      const nameless = controls.filter(({ nodeId }) => nameOf.get(nodeId) === "");
      const shared = [...named].filter(([, sharing]) => sharing.length > 1).map(([name]) => name);
      expect({
        nameless: nameless.map(({ role }) => role?.value),
        shared,
        saidTwice: saidTwice.map(({ name }) => name?.value),
      }).toEqual({ nameless: [], shared: [], saidTwice: [] });
    },
  );
});
