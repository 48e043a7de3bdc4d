import { expect, test } from "vitest";
import { setUp } from "./pages-testing.ts";
import { waiting } from "./testing.ts";

const { key } = waiting();

async function returned(reason: string) {
  const pages = setUp();
  const answer = await pages.post(`${key}/return`, { seal: await pages.sealIn(key), reason });
  const next = (answer.headers.get("location") ?? "").replace("/granska/", "");
  return { ...pages, next, told: async (path: string) => (await pages.get(path)).text() };
}

test("shows a returned proposal when its sender asks: the day, the reason and what was sent", async () => {
  const { get } = await returned("not-measurable");
  const answer = await get(key);
  expect(answer.status).toBe(200);
  const page = await answer.text();
  expect(page).toMatch(/<h1>Vi kör ut brödet med elbilar<\/h1>/);
  expect(page).toContain(
    "Ärende ABCD-EFGH. Kom in 27\u00a0februari 2025. Skickat tillbaka 1\u00a0mars 2025. Skäl: Det går inte att se när åtagandet är uppfyllt.",
  );
  expect(page).toContain("actor: example-bakery");
  expect(page).not.toMatch(/approve|\/return/);
});

test("says that the text is taken away where it held personal data, and how to be rid of it", async () => {
  const { told, next } = await returned("personal-data");
  const done = await told(next);
  expect(done).toContain("Skickat tillbaka: Ärende ABCD-EFGH.");
  expect(done).toContain("git gc --prune=now");
  const page = await told(key);
  expect(page).toContain("Texten är borttagen");
  expect(page).not.toContain("Exempelbageriet");
});

test("tells by its title what has been done, not by the name of a file", async () => {
  const { told, next } = await returned("duplicate");
  const page = await told(next);
  expect(page).toContain("Skickat tillbaka: ”Vi kör ut brödet med elbilar”.");
  expect(page).not.toContain("example-commitment");
});

test("looks a case up by its number, and keeps to the language", async () => {
  const { get } = await returned("other");
  const found = await get("find?number=abcdefgh&lang=en");
  expect([found.status, found.headers.get("location")]).toEqual([303, `/granska/${key}?lang=en`]);
  const unknown = await get("find?number=zzzz");
  expect(unknown.status).toBe(404);
  expect(await unknown.text()).toContain("Det finns inget förslag med det numret");
});

test("keeps the number that led nowhere in its field, and in the other language", async () => {
  const page = await (await setUp().get("find?number=ABCD-ZZZ%22")).text();
  expect(page).toMatch(/<input\s[^>]*name="number"\s+value="ABCD-ZZZ&quot;"/);
  expect(page).toContain('href="/granska/find?number=ABCD-ZZZ%22&amp;lang=en"');
});

test("says what was done, whatever the address says", async () => {
  const { told } = await returned("duplicate");
  const page = await told(`?done=approved&key=${key}`);
  expect(page).toContain("Skickat tillbaka: ”Vi kör ut brödet med elbilar”.");
  expect(page).not.toContain("Godkänt");
  expect(
    await setUp()
      .get(`?done=approved&key=${key}`)
      .then((answer) => answer.text()),
  ).not.toContain("Godkänt");
});

test("asks for the whole number where it fits several", async () => {
  const other = waiting({ key: "abcdzzzzzzzzzzzzzzzz" });
  const page = await (await setUp({}, [waiting(), other]).get("find?number=abcd")).text();
  expect(page).toContain("ABCD-EFGH, ABCD-ZZZZ");
});

test("leads from an address that ends in a slash to the proposal", async () => {
  const answer = await setUp().get(`${key}/?lang=en`);
  expect([answer.status, answer.headers.get("location")]).toEqual([301, `/granska/${key}?lang=en`]);
});

test("shows the number that the sender has, in the list and on the page, so that two alike can be told apart", async () => {
  const other = waiting({ key: "zyxwvuts765432zyxwvu" });
  const { get } = setUp({}, [waiting(), other]);
  expect(await (await get("")).text()).toMatch(/Ärende ABCD-EFGH.*Ärende ZYXW-VUTS/s);
  expect(await (await get(other.key)).text()).toContain("<span>Ärende ZYXW-VUTS</span>");
});
