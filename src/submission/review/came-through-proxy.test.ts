import { expect, test } from "vitest";
import { setUp } from "./pages-testing.ts";
import { waiting } from "./testing.ts";

const { key } = waiting();

test.each([
  ["forwarded", "for=192.0.2.1"],
  ["via", "1.1 proxy.example"],
  ["x-real-ip", "192.0.2.1"],
  ["x-forwarded-for", "192.0.2.1"],
  ["X-Forwarded-Proto", "https"],
])("refuses what a proxy has passed on, by its header %s", async (name, value) => {
  const { get, post, sealIn, accept } = setUp();
  const headers = { [name]: value };
  const answers = [
    await get("", headers),
    await get(key, headers),
    await post(`${key}/approve`, { seal: await sealIn(key) }, headers),
  ];
  expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
  expect(accept).not.toHaveBeenCalled();
});

test.each([
  ["", "Granskningen går bara att öppna direkt på den dator där portalen körs"],
  ["?lang=en", "Review can only be opened directly on the computer that runs the portal"],
])("says where it can be opened, and leads to nothing that is refused too: %j", async (query, words) => {
  const { get } = setUp();
  for (const path of [query, `${key}${query}`]) {
    const page = await (await get(path, { via: "1.1 proxy.example" })).text();
    expect(page).toContain(words);
    expect(page).not.toMatch(/Vi kör ut brödet|<p>(?:Den här sidan finns bara|This page is only)/);
    const own = [...page.matchAll(/href="(\/granska\/[^"]*)"[^>]*>([^<]*)/g)].map(([, , text]) => text);
    expect(own).toEqual([query === "" ? "English" : "Svenska"]);
  }
});
