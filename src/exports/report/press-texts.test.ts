import { expect, test } from "vitest";
import { makeGoal, makeIndicator, makePeriod, makePortal } from "../../dataset/fixtures/factory.ts";
import { textsIn } from "../../i18n/texts.ts";
import { pressText, webText } from "./press-texts.ts";
import { sampleDataset, sampleReport } from "./testing.ts";

const spaced = (text: string) => text.replaceAll("\u00a0", " ");

test("fills in the year's numbers for the web, with the method and the sources", () => {
  const text = spaced(webText(sampleReport()));
  expect(text).toContain("# Uppföljning 2025 av klimatarbetet i Exempelby");
  expect(text).toContain("Utsläppen var 90 ton 2022. Det är 2 ton (2 %) över banan mot målet.");
  expect(text).toContain("Åtagandena beräknas spara 8–12 ton under 2030. Uppmätt och styrkt är 1–3,5 ton.");
  expect(text).toContain("- 2 åtaganden är avslutade. 1 nådde allt som var lovat.");
  expect(text).toContain("(https://klimat.example.org/metod/)");
  expect(text).toContain("- Påhittad utsläppsstatistik för Exempelby. Exempelmyndigheten");
});

test("gives the press the same numbers, and whom to ask", () => {
  const text = spaced(pressText(sampleReport()));
  expect(text).toContain("**Utsläppen var 90 ton 2022.");
  expect(text).toContain("Uppgifternas version: abcdef01.");
  expect(text).toContain("[Skriv in den funktion som svarar på frågor.]");
  const { publisher } = makePortal();
  const contact = { name: "Kontaktcenter", email: "kontakt@kommun.example.org" };
  const known = sampleDataset({}, { publisher: { ...publisher, contact } });
  expect(pressText(sampleReport(known))).toContain("Kontaktcenter, kontakt@kommun.example.org");
});

test("says beside the first figure what the goal is and how firm, and how emissions have moved", () => {
  // 95 t in 2021 to 90 t in 2022: 5.3 %.
  const told =
    "Målet för 2030: 60 % lägre än 2020 (beslutat). Från 2021 till 2022 minskade utsläppen med 5,3 %.";
  expect(spaced(pressText(sampleReport()))).toContain(`över banan mot målet.**\n\n${told}`);
  expect(spaced(webText(sampleReport()))).toContain(
    "över banan mot målet. Målet för 2030: 60 % lägre än 2020 (beslutat).\n\nFrån 2021 till 2022",
  );
});

test("says where the emissions come from", () => {
  const indicator = makeIndicator({
    sectors: [
      { id: "transport", title: { sv: "Transporter" } },
      { id: "heat", title: { sv: "Värme" } },
    ],
    observations: [{ year: 2020, value: 100, status: "normal", bySector: { transport: 60, heat: 40 } }],
  });
  const report = sampleReport(sampleDataset({ indicators: [indicator] }));
  for (const text of [webText(report), pressText(report)]) expect(text).toMatch(/Transporter .*60/);
  expect(webText(sampleReport())).not.toContain("Transporter");
});

test("names the version that a year was frozen with, where its records can be read", () => {
  const period = makePeriod({
    year: 2025,
    from: "2025-01-01",
    to: "2025-12-31",
    frozenCommit: "f".repeat(40),
  });
  const report = sampleReport(sampleDataset({ periods: [period] }), {
    asFrozen: sampleDataset(),
    isChanged: true,
  });
  expect(pressText(report)).toContain("Uppgifternas version: ffffffff.");
  expect(pressText(report)).not.toContain("abcdef01");
});

test("warns where the portal is not decided on, and says nothing in the municipality's name", () => {
  const text = pressText(sampleReport(sampleDataset({}, { proposed: true })));
  expect(text).toContain("Skicka inte ut texten i Exempelby kommuns namn innan portalen är beslutad.");
  expect(text).not.toContain("har följt upp");
});

test("has no heading of sources without one, where the goal is not measured", () => {
  const { indicator: _, ...bare } = makeGoal();
  const report = sampleReport(sampleDataset({ goals: [bare] }));
  for (const text of [webText(report), pressText(report)]) {
    expect(text).toContain(textsIn("sv").report.goalUnmeasured);
    expect(text).not.toContain("## Källor");
    expect(text).not.toContain("källorna nedan");
  }
});

test("does not tell how a year went that is not over", () => {
  const text = pressText(sampleReport(undefined, { year: 2026 }));
  expect(text).toContain("# Klimatarbetet i Exempelby: läget den 1\u00a0februari 2026");
  expect(text).toContain("följer upp");
  expect(text).not.toMatch(/så gick det|Här är resultatet/);
});

test("leads to pages that the portal has, in a language that it has no pages in", () => {
  const swedish = sampleDataset({}, { languages: ["sv"] });
  const text = webText(sampleReport(swedish, { language: "en" }));
  expect(text).toContain("[The method, with formulas and examples](https://klimat.example.org/metod/)");
  expect(text).not.toContain("/en/");
});

test("writes the same in English", () => {
  const report = sampleReport(undefined, { language: "en" });
  expect(spaced(webText(report))).toContain("Emissions were 90 tonnes in 2022.");
  expect(spaced(pressText(report))).toContain(
    "2 commitments have ended. 1 achieved everything that was promised.",
  );
});
