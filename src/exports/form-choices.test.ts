import { expect, test } from "vitest";
import { makeCatalogueItem, makeDataset, makeSource } from "../dataset/fixtures/factory.ts";
import { formChoices } from "./form-choices.ts";

const effect = {
  tonnesPerUnit: { low: 1, central: 1, high: 1 },
  formula: { sv: "Ett ton per bil." },
  lifetimeYears: 8,
  scopes: [1 as const],
  source: "example-source",
};

test.each([
  ["sv", "en", "en"],
  ["en", "en", undefined],
  ["en", undefined, "sv"],
  ["sv", undefined, undefined],
] as const)(
  "says what a source's title is in where that is not the form's language: form %s, title %s, said %s",
  (form, language, lang) => {
    const dataset = makeDataset({
      catalogue: [makeCatalogueItem({ effect })],
      sources: [makeSource({ language })],
    });
    expect(formChoices(dataset, form).catalogue["example-item"]?.source?.lang).toBe(lang);
  },
);
