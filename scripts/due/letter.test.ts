import { expect, test } from "vitest";
import { makeActor, makeCommitment, makeDataset, makeIndicator } from "../../src/dataset/fixtures/factory.ts";
import type { Commitment } from "../../src/dataset/dataset.ts";
import { dueOn } from "../../src/figures/due.ts";
import type { Language } from "../../src/schema/language.ts";
import { letterFor } from "./letter.ts";

const url = "https://klimat.example.org/ataganden/example-commitment/";
const link = "https://klimat.example.org/uppdatera/#t=abc";
const target = { value: 3, unit: { sv: "elbilar", en: "electric vans" } };

function letter(keys: Partial<Commitment>, lang: Language = "sv", editLink?: string) {
  const dataset = makeDataset({ commitments: [makeCommitment({ due: "2030-12-31", ...keys })] });
  const [due] = dueOn(dataset, "2026-11-24").filter(({ collection }) => collection === "commitments");
  if (due === undefined) throw new RangeError("Nothing is due.");
  return letterFor(due, { dataset, lang, url, editLink });
}

test("tells what was promised, what we hold and one question, with the link to answer by", () => {
  const updates = [
    { date: "2025-02-01", type: "progress" as const, statement: { sv: "Två bilar\nrullar." }, value: 2 },
    { date: "2025-09-01", type: "setback" as const, statement: { sv: "Den tredje är försenad." } },
  ];
  expect(letter({ target, updates }, "sv", link)).toEqual({
    subject: "Hur går det med ”Vi kör ut brödet med elbilar”?",
    body: `Hej Exempelbageriet AB!

På Klimatportal Exempelby står ert åtagande: ”Vi kör ut brödet med elbilar”. Ni undertecknade det den 15\u00a0januari 2024. Målet är 3 elbilar. Det ska vara klart senast 31\u00a0december 2030.

Det senaste vi vet är från 1\u00a0september 2025: ”Den tredje är försenad.” Så långt har ni kommit: 2 av 3 elbilar.

Stämmer det fortfarande?

Öppna länken. Har inget ändrats räcker ett tryck. Annars berättar ni där vad som har hänt, bakslag också. Länken är er egen, så skicka den inte vidare utanför organisationen.

${link}

Så visas åtagandet i dag: ${url}

Tack för att ni är med!
Exempelby kommun`,
  });
});

test("tells an amount that is to fall beside its target, and not as a part of it", () => {
  const falling = { target: { value: 20, unit: { sv: "MWh" } }, baseline: { year: 2023, value: 100 } };
  const updates = [
    { date: "2025-02-01", type: "progress" as const, statement: { sv: "Det går ner." }, value: 60 },
  ];
  const { body } = letter({ ...falling, updates });
  expect(body).toContain("Målet är 20 MWh.");
  expect(body).toContain("Den senaste siffran är 60, mot målet 20 MWh.");
});

test("writes what was promised and reported as it was given", () => {
  const updates = [
    { date: "2025-02-01", type: "progress" as const, statement: { sv: "Halva taket." }, value: 0.125 },
  ];
  const { body } = letter({ target: { value: 0.25, unit: { sv: "MW solel" } }, updates });
  expect(body).toContain("Målet är 0,25 MW solel.");
  expect(body).toContain("Så långt har ni kommit: 0,125 av 0,25 MW solel.");
});

test("asks how it went once the last day has passed", () => {
  const { body } = letter({ due: "2026-06-30" });
  expect(body).toContain("Det skulle vara klart senast 30\u00a0juni 2026.");
  expect(body).toContain("Vi har inte hört något sedan dess.\n\nHur gick det?\n");
  expect(body).not.toContain("Stämmer det");
});

test("asks for a reply where it has no link", () => {
  const { body } = letter({});
  expect(body).toContain("svara på det här brevet.");
  expect(body).not.toContain("#t=");
});

test("says plainly what nobody knows, and leaves out what the record does not say", () => {
  const { body } = letter({ signed: "unknown", due: "unknown" });
  expect(body).toContain("står ert åtagande: ”Vi kör ut brödet med elbilar”.\n\nVi vet inte när det senast");
});

test("writes in English, with the Swedish text where there is no translation", () => {
  const { subject, body } = letter({ target }, "en");
  expect(subject).toBe("How is “Vi kör ut brödet med elbilar” going?");
  expect(body).toContain("You signed it on 15\u00a0January 2024. The target is 3 electric vans.");
  expect(body.split("\n")[0]).toBe("Hello Exempelbageriet AB,");
  expect(body.replace("Vi kör ut brödet med elbilar", "")).not.toMatch(/[åäö]/i);
});

test("asks the publisher of a late series for one figure", () => {
  const indicators = [makeIndicator({ releaseLagMonths: 6 })];
  const dataset = makeDataset({ indicators, actors: [makeActor()] });
  const [due] = dueOn(dataset, "2024-08-01");
  if (due === undefined) throw new RangeError("Nothing is due.");
  expect(letterFor(due, { dataset, lang: "sv", url, editLink: undefined }).body).toBe(`Hej Exempelmyndigheten!

På Klimatportal Exempelby visar vi er serie ”Utsläpp i Exempelby”. Vi har åren 2020–2022. Siffran för 2023 väntade vi senast 30\u00a0juni 2024.

Är siffran för 2023 klar, och var finns den?

${url}

Tack på förhand!
Exempelby kommun`);
});

test.each([
  ["one year", [2022]],
  ["years with one missing between", [2020, 2022]],
])("claims no years that it does not have, with %s", (_, held) => {
  const observations = held.map((year) => ({ year, value: 10, status: "normal" as const }));
  const indicators = [makeIndicator({ releaseLagMonths: 6, observations })];
  const dataset = makeDataset({ indicators });
  const [due] = dueOn(dataset, "2024-08-01");
  if (due === undefined) throw new RangeError("Nothing is due.");
  const { body } = letterFor(due, { dataset, lang: "sv", url, editLink: undefined });
  expect(body).toContain("Den senaste siffran vi har är för 2022. Siffran för 2023 väntade vi");
});
