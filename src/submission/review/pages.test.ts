import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { makeCollections, makePortal } from "../../dataset/fixtures/factory.ts";
import { serialiseRecord } from "../../dataset/serialise.ts";
import { setUp } from "./pages-testing.ts";
import { commitmentFile, waiting } from "./testing.ts";

const { key } = waiting();

test("lists what waits, with what it is and what the checks say", async () => {
  const { get } = setUp();
  const page = await (await get("")).text();
  expect(page).toMatch(/Nytt åtagande<\/p>\s*<h2><a [^>]*>Vi kör ut brödet med elbilar</);
  expect(page).toContain("Klarar kontrollerna");
  expect(page).toContain("Kom in 27\u00a0februari 2025");
});

test("leads to the portal's own pages in the folder that it has on its host", async () => {
  const { get } = setUp({ site: "https://kommun.example/klimat" });
  const page = await (await get("")).text();
  const addresses = [...page.matchAll(/href="(\/klimat\/[^"]*)"/g)].map(([, address]) => address);
  expect(addresses).toEqual(["/klimat/favicon.svg", "/klimat/guide/granska/", "/klimat/"]);
});

test("says that nothing waits where nothing does", async () => {
  const { get } = setUp({}, []);
  expect(await (await get("")).text()).toContain("Inget förslag väntar");
});

test("shows a proposal in words, as a card and as the file", async () => {
  const { get } = setUp();
  const page = await (await get(key)).text();
  expect(page).toContain("Vi kör ut brödet med elbilar");
  expect(page).toContain("Så visas det på portalen");
  expect(page).toContain("Rådighet: kan ”Exempelbageriet AB”");
  expect(page).toContain("actor: example-bakery");
});

test("points out another proposal about the same record (I-16)", async () => {
  const other = waiting({ key: "zyxwvuts765432zyxwvu" });
  const { get } = setUp({}, [waiting(), other]);
  const page = await (await get(key)).text();
  expect(page).toMatch(/<a href="\/granska\/zyxwvuts765432zyxwvu">ZYXW-VUTS<\/a>, som också väntar/);
  expect(page).not.toContain("Vi hittar inget liknande");
});

test("asks who stands by a change that somebody has made by hand, and not of one by the actor's link", async () => {
  const { path, collection, after, before = {} } = commitmentFile({ reportEveryMonths: 6 }, {});
  const { id: _, ...old } = before as { readonly id: string };
  const [content, published] = [after, old].map((record) => serialiseRecord(collection, record));
  const files = [{ path, content: content ?? "", before: published ?? "" }];
  const pageOf = async (isFromForm: boolean) =>
    (await setUp({}, [waiting({ files, isFromForm })]).get(key)).text();
  expect(await pageOf(false)).toContain("Avsändaren:");
  expect(await pageOf(true)).not.toContain("Avsändaren:");
});

test("names fields as the form does where it tells what is not translated", async () => {
  const { get } = setUp({
    records: () => ({
      portal: makePortal({ languages: ["sv", "en"] }),
      collections: makeCollections(),
    }),
  });
  expect(await (await get(key)).text()).toContain(
    "Det här finns inte på engelska: Rubrik, Beskrivning, Effekt: Så har ni räknat (åtagande)",
  );
});

test("speaks English when asked, and keeps to it", async () => {
  const { get } = setUp();
  const page = await (await get(`${key}?lang=en`)).text();
  expect(page).toContain('<html lang="en">');
  expect(page).toContain("What do you say?");
  expect(page).toContain(`/granska/${key}/approve?lang=en`);
});

test("approves what was read, and says what happens next", async () => {
  const { post, sealIn, accept, get } = setUp();
  const answer = await post(`${key}/approve`, { seal: await sealIn(key) });
  expect(answer.status).toBe(303);
  expect(accept).toHaveBeenCalledExactlyOnceWith(waiting(), { message: "Nytt åtagande: example-commitment" });
  const next = await get((answer.headers.get("location") ?? "").replace("/granska/", ""));
  expect(await next.text()).toContain("Godkänt: ”Vi kör ut brödet med elbilar”");
});

test("says what to do where the files could not follow main", async () => {
  const { post, sealIn, accept } = setUp();
  accept.mockResolvedValue({ outcome: "accepted", commit: "0".repeat(40), workTree: "behind" } as never);
  const answer = await post(`${key}/approve`, { seal: await sealIn(key) });
  expect(answer.headers.get("location")).toBe(`/granska/?done=approved-behind&key=${key}`);
});

test("offers to return what main has changed since, and not to approve it", async () => {
  const { get, post, sealIn, accept } = setUp({}, [
    waiting({ changedSince: ["data/commitments/example-commitment.yaml"] }),
  ]);
  const page = await (await get(key)).text();
  expect(page).not.toContain(`${key}/approve`);
  expect(page).toMatch(/<option value="changed-since" selected>/);
  expect(await (await get("")).text()).toContain("Utgår från en äldre version");
  expect((await post(`${key}/approve`, { seal: await sealIn(key) })).status).toBe(409);
  expect(accept).not.toHaveBeenCalled();
});

test("has the reason that main has changed for nothing else", async () => {
  expect(await (await setUp().get(key)).text()).not.toContain("changed-since");
});

test("returns a proposal with the reason that was chosen", async () => {
  const { post, sealIn, giveBack } = setUp();
  const answer = await post(`${key}/return`, { seal: await sealIn(key), reason: "not-measurable" });
  expect(answer.status).toBe(303);
  expect(giveBack).toHaveBeenCalledExactlyOnceWith(key, "not-measurable");
});

test.each(["", "toString", "something else"])("returns nothing for the reason %j", async (reason) => {
  const { post, sealIn, giveBack } = setUp();
  const answer = await post(`${key}/return`, { seal: await sealIn(key), reason });
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain("Välj ett skäl");
  expect(giveBack).not.toHaveBeenCalled();
});

test("does nothing without the seal of the page", async () => {
  const { post, accept } = setUp();
  const answers = await Promise.all(
    [{}, { seal: "" }, { seal: "x".repeat(43) }].map((f) =>
      post(`${key}/approve`, f as Record<string, string>),
    ),
  );
  expect(answers.map(({ status }) => status)).toEqual([409, 409, 409]);
  expect(accept).not.toHaveBeenCalled();
});

test("does not approve what has changed since it was read", async () => {
  const { post, sealIn, accept, change } = setUp();
  const seal = await sealIn(key);
  const [file] = waiting().files;
  change([waiting({ files: [{ path: file?.path ?? "", content: `${file?.content ?? ""}# mer\n` }] })]);
  expect((await post(`${key}/approve`, { seal })).status).toBe(409);
  expect(accept).not.toHaveBeenCalled();
});

test("does not approve another commit than the one that was read, though it says the same", async () => {
  const { post, sealIn, accept, change } = setUp();
  const seal = await sealIn(key);
  change([waiting({ commit: "d".repeat(40) })]);
  expect((await post(`${key}/approve`, { seal })).status).toBe(409);
  expect(accept).not.toHaveBeenCalled();
});

test.each([
  [{ outcome: "conflict", paths: ["data/commitments/x.yaml"] }, 409, "Det som är publicerat har ändrats"],
  [{ outcome: "unclean", paths: ["data/commitments/x.yaml"], run: "git status" }, 409, "osparade ändringar"],
  [{ outcome: "changed" }, 409, "har ändrats sedan du öppnade sidan"],
  [{ outcome: "unknown" }, 404, "någon har redan svarat"],
] as const)("says why nothing came of approving: $outcome", async (accepted, status, words) => {
  const { post, sealIn, accept } = setUp();
  accept.mockResolvedValue(accepted as never);
  const answer = await post(`${key}/approve`, { seal: await sealIn(key) });
  expect(answer.status).toBe(status);
  expect(await answer.text()).toContain(words);
});

test("does not approve what no longer fits the records", async () => {
  const { post, sealIn, accept } = setUp({
    site: "https://portal.example/",
    records: () => ({ portal: makePortal(), collections: makeCollections({ actors: [] }) }),
  });
  const answer = await post(`${key}/approve`, { seal: await sealIn(key) });
  expect(answer.status).toBe(409);
  expect(await answer.text()).toContain("klarar inte kontrollerna");
  expect(accept).not.toHaveBeenCalled();
});

test.each(["klimat.example.org", "127.0.0.1.evil.example", "localhost.evil.example:4321", "192.168.1.5", ""])(
  "refuses to be opened as %j",
  async (host) => {
    const { get, post } = setUp();
    expect((await get("", { host })).status).toBe(403);
    expect((await post(`${key}/approve`, {}, { host })).status).toBe(403);
  },
);

test.each(["https://evil.example", "null", "http://127.0.0.1:9999", "http://localhost:4321"])(
  "refuses a form from %s",
  async (from) => {
    const { post, sealIn, accept } = setUp();
    expect((await post(`${key}/approve`, { seal: await sealIn(key) }, { origin: from })).status).toBe(403);
    expect(accept).not.toHaveBeenCalled();
  },
);

test("lets nothing that a sender wrote become HTML", async () => {
  const { path } = commitmentFile();
  const content = `actor: "<img src=x onerror=alert(1)>"\ntitle:\n  sv: "<script>alert(1)</script>"\n`;
  const { get } = setUp({}, [waiting({ files: [{ path, content }] })]);
  const page = `${await (await get(key)).text()}${await (await get("")).text()}`;
  expect(page).toContain("&lt;script&gt;");
  expect(page).not.toContain("<script");
  expect(page).not.toContain("<img");
});

test("allows nothing but its own style and forms", async () => {
  const { get } = setUp();
  const answer = await get(key);
  expect(answer.headers.get("content-security-policy")).toMatch(/^default-src 'none'; style-src 'sha256-/);
  expect(answer.headers.get("cache-control")).toBe("no-store");
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  const page = await answer.text();
  expect(page).not.toMatch(/<script|\sstyle=|\son\w+=/);
});

test("allows exactly the style that it sends", async () => {
  const answer = await setUp().get("");
  const css = /<style>(.*?)<\/style>/s.exec(await answer.text())?.[1] ?? "";
  const hash = createHash("sha256").update(css).digest("base64");
  expect(answer.headers.get("content-security-policy")).toContain(`'sha256-${hash}'`);
});

test("answers a proposal that is not there, and a strange key, with the same page", async () => {
  const { get } = setUp();
  const answers = await Promise.all(["abcdefgh", "..%2f..%2fetc", "A".repeat(900)].map((path) => get(path)));
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
});

test("takes no words from the address", async () => {
  const { get } = setUp();
  expect(await (await get("?done=approved&key=Ring%20070")).text()).not.toContain("Ring");
});
