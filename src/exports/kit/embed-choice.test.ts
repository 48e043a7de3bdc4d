import { expect, test } from "vitest";
import { codeChoices, codeOf, usualChoice } from "./embed-choice.ts";

const swedish = { lang: "sv", shown: "https://a.example/x/", alt: "Bageriet", page: "https://a.example/" };
const english = {
  lang: "en",
  shown: "https://a.example/en/x/",
  alt: "Bakery",
  page: "https://a.example/en/",
};

test("writes a frame that fills its column in valid HTML, with a width of its own where styles are forbidden", () => {
  expect(codeOf("frame", swedish, usualChoice, 260)).toBe(
    '<iframe src="https://a.example/x/" title="Bageriet" width="640" height="260" style="width:100%" loading="lazy"></iframe>',
  );
});

test("writes the width and the mode that are chosen", () => {
  const code = codeOf("frame", swedish, { scheme: "dark", width: 320 }, 260);
  expect(code).toContain('src="https://a.example/x/#dark"');
  expect(code).toContain('width="320" height="260" loading');
});

test("offers the usual code of each kind, then light, dark and the other language", () => {
  const { codes, others } = codeChoices(["html", "markdown"], [swedish, english], 260);
  expect(codes.map(({ kind }) => kind)).toEqual(["html", "markdown"]);
  expect(codes[1]?.code).toBe("[![Bageriet](https://a.example/x/)](https://a.example/)");
  expect(others.map(({ lang, scheme }) => [lang, scheme])).toEqual([
    ["sv", "light"],
    ["sv", "dark"],
    ["en", ""],
  ]);
  expect(others.at(-1)?.code).toContain('<a href="https://a.example/en/"><img src="https://a.example/en/x/"');
});
