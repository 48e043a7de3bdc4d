import { expect, test, vi } from "vitest";
import { setUp } from "./pages-testing.ts";
import type { SiteState } from "./site-note.ts";

/** Review pages beside a site in a state that can be changed, and that a build makes the best of. */
function beside(state: SiteState, rebuild: () => Promise<void> = async () => {}) {
  const site = { state };
  const { get, post, sealIn } = setUp({
    served: {
      state: () => site.state,
      rebuild: async () => {
        await rebuild();
        site.state = "shows-main";
      },
    },
  });
  const told = async (path = "") => (await get(path)).text();
  return { site, told, post, sealIn, build: async () => post("build", { seal: await sealIn("") }) };
}

const button = "Bygg om portalen nu";
const notShown = "Det finns godkända ändringar som portalen inte visar ännu";

test("offers to build at every visit, as long as the site lacks what is approved", async () => {
  const { told, site } = beside("behind");
  for (const path of ["", "?lang=sv", "?done=returned", "?done=approved"])
    expect(await told(path)).toMatch(new RegExp(`${notShown}.*${button}`, "s"));
  site.state = "shows-main";
  expect(await told("?done=approved")).not.toContain(button);
});

test("does not say that the portal shows what was approved elsewhere since it was built", async () => {
  const { told, site, build } = beside("behind");
  await build();
  await vi.waitFor(async () => expect(await told()).toContain("Portalen är ombyggd"));
  site.state = "behind";
  const page = await told();
  expect(page).not.toContain("Portalen är ombyggd");
  expect(page).toMatch(new RegExp(`${notShown}.*${button}`, "s"));
});

test("shows the queue and says nothing of the site where nobody can tell what it shows", async () => {
  const cannot = vi.fn(async () => Promise.reject(new Error("git: not found")));
  for (const state of [() => undefined, cannot]) {
    const { get } = setUp({ served: { state, rebuild: async () => {} } });
    const answer = await get("");
    expect([answer.status, await answer.text()]).toEqual([
      200,
      expect.not.stringMatching(/Bygg om portalen|Det gick inte/),
    ]);
  }
  expect(cannot).toHaveBeenCalled();
});

test("says why building may not help where the folder holds something else", async () => {
  expect(await beside("folder-differs").told()).toContain("Be den som sköter portalen att köra git status");
});

test("builds once at a time, and says how it goes", async () => {
  let finish = () => {};
  const rebuild = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)));
  const { told, post, sealIn } = beside("behind", rebuild);
  const seal = await sealIn("");
  await post("build", { seal });
  await post("build", { seal });
  expect(rebuild).toHaveBeenCalledOnce();
  expect(await told()).toContain("Portalen byggs om");
  finish();
  await vi.waitFor(async () => expect(await told()).toContain("Portalen är ombyggd"));
});

test("builds nothing for a form without the seal of the page", async () => {
  const rebuild = vi.fn(async () => {});
  expect((await beside("behind", rebuild).post("build", { seal: "" })).status).toBe(403);
  expect(rebuild).not.toHaveBeenCalled();
});

test("shows why the site could not be built, and offers to try again", async () => {
  const { told, build } = beside("behind", () => Promise.reject(new Error("No room <left>")));
  await build();
  const page = await told();
  expect(page).toContain("No room &lt;left&gt;");
  expect(page).toContain(button);
});
