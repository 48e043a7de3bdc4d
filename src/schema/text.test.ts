import { Ajv } from "ajv";
import { expect, test } from "vitest";
import * as z from "zod/mini";
import { line, prose, refusalsOfText } from "./text.ts";

const ajv = new Ajv();

test.each([
  ["ten letters", "å".repeat(10), true],
  ["ten emoji", "🚲".repeat(10), true],
  ["eleven letters", "å".repeat(11), false],
  ["ten letters and a line break at the end", `${"å".repeat(10)}\n`, false],
  ["nine letters and a line break at the end", `${"å".repeat(9)}\n`, true],
  ["ten letters and a space at the end", `${"å".repeat(10)} `, false],
])("measures %s as an editor does by the JSON Schema", (_, text, isTaken) => {
  const schema = prose(3, 10);
  const byEditor = ajv.validate(z.toJSONSchema(schema, { target: "draft-7" }), text);
  expect([schema.safeParse(text).success, byEditor]).toEqual([isTaken, isTaken]);
});

test("counts no blanks towards what must be said", () => {
  expect(line(3, 10).safeParse("  a ").success).toBe(false);
});

test("takes a pictograph with the sign that says how it is drawn", () => {
  expect(line(3, 10).safeParse("Vi ❤\uFE0F bus").success).toBe(true);
});

test.each(["Vi blir klimat\uFE0Fneutrala", "Co\uFE0Fop", "\uFE0F\u00A0\uFE0F", "Vi ❤\uFE0F\uFE0F bus"])(
  "takes that sign nowhere else, where it would hide a claim or a name: %j",
  (text) => {
    expect(line(3, 40).safeParse(text).success).toBe(false);
  },
);

test.each(["\u3164", "\u115F", "\uFFA0", "\u2800", "\u{1D159}"])(
  "takes no name that is drawn as nothing: %j",
  (blank) => {
    expect(line(3, 10).safeParse(blank.repeat(5)).success).toBe(false);
  },
);

const rulesOf = (text: string) => refusalsOfText(text, "one").map(({ rule }) => rule);

test.each(["Cօօp", "Cоор", "Coοp", "Сoop", "ᏟOOP", "COꓳP", "Соօр", "C\u0308оор", "Hej ﻩp", "Coop과"])(
  "takes no word that mixes alphabets, whichever the other is: %s",
  (text) => {
    expect(rulesOf(text)).toEqual(["mixed-script"]);
  },
);

test.each(["ＣＯＯＰ", "Ｃoop", "𝐂𝐎𝐎𝐏", "ⅠCA", "Ⓒoop", "🄲oop", "ℂoop", "𝚨lfa"])(
  "takes no letter that is drawn as another: %s",
  (text) => {
    expect(rulesOf(text)).toContain("styled-letter");
  },
);

test.each([
  "µg, 5 µg/m³, 12 μg, 3 kΩ, 10 Ω, 20 °C, CO₂, m², ‰",
  "½ och 1⁄3 … ”ord” – ‐ − № 5 ™ 1:a xⁿ Mª ﬁsk",
  "Föreningen Хор и оркестр, 中文 och نحن, Д-vitamin",
  "Giđa šaddá, Łódź, Đặng, ß och ı",
  "ℹ️ Ⓜ️ 🅿️ ㎏ ＝1+1",
])("takes whole words in other alphabets, units and ordinary typography: %s", (text) => {
  expect(rulesOf(text)).toEqual([]);
});
