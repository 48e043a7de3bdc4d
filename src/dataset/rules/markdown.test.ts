import { expect, test } from "vitest";
import { computingTime } from "../fixtures/computing-time.ts";
import { markdownIn } from "./markdown.ts";

test.each([
  ["Läs [vår rapport](https://exempel.example.org/r) först.", "[…](…)", "link"],
  ["![Bilar](https://exempel.example.org/bilar.png)", "[…](…)", "link"],
  ["[Skriv](mailto:info)", "[…](…)", "link"],
  ["# Så gjorde vi", "#", "heading"],
  ["Vi bytte bilar.\n\n## Det kostade\n\nLite.", "##", "heading"],
  ["Vi gjorde detta:\n- bytte bilar\n- bytte lampor", "-", "list"],
  ["- Bytte bilar\n\n- Bytte lampor\n", "-", "list"],
  ["Vi gjorde detta:\n* Bytte bilar.\n* Bytte lampor.", "*", "list"],
  ["Vi bytte **alla** bilar.", "**", "emphasis"],
  ["**Viktigt:** alla bilar byts.", "**", "emphasis"],
  ["Vi bytte *alla* bilar, och (_sedan_) lampor.", "*", "emphasis"],
  ["Vi bytte ___alla___ bilar.", "___", "emphasis"],
  ["Vi bytte ~~alla~~ några bilar.", "~~", "emphasis"],
  ["**a**", "**", "emphasis"],
  ["Skriv `elbil` i rutan.", "`", "code"],
])("finds Markdown in %j", (text, found, limit) => {
  expect(markdownIn(text)).toEqual({ found, limit });
});

test.each([
  "Vi byter våra tre skåpbilar till elbilar före 2030.",
  "5 * 3 * 2 bilar, 5*3*2 bilar och 2**3 = 2**2 * 2",
  "Priset* gäller till 2030*, men inte* allt.\n* exklusive moms",
  "*uppskattat värde. *prognos",
  "Siffror med stjärna (*) är uppskattade, och (*) är osäkra.",
  "Varje elev*, lärare* och förälder* får ett kort. *Med foto.",
  "Alla elev*er och lärar*e cyklar.",
  "#1 i klimat, #klimat och C# 5",
  "# 1 och # 2",
  "Vi är nr # ett",
  "– Vi är glada, säger Exempelbageriet.\n\n– Det är vi med, säger skolan.",
  "- Vi är glada, säger Exempelbageriet.\n\n- Det är vi med, säger skolan.",
  "- Varför just elbilar?\n- De är tysta!",
  "- Vi är glada, säger bageriet\nSå står det.",
  "Bilar - bussar - cyklar\noch lampor - lågenergi",
  "- 5 procent\n- 3 procent",
  "2020\n-2030",
  "Enligt [1] och [2](se nedan) är det så [sic].",
  "Filen min_fil_med_namn.csv och _namn",
  "https://exempel.example.org/_next/_static/a_b_c och https://exempel.example.org/~anna/~bo",
  "Fyll i ____ och ______ här, eller *** där.",
  "It`s and that`s, ´så´",
  "~5 ton, ~~10 ton",
  "1. Bytte bilar\n2. Bytte lampor",
  "Meter² och CO₂ [ton]",
])("finds none in %j", (text) => {
  expect(markdownIn(text)).toBeUndefined();
});

test.each([
  "[".repeat(10_000),
  "[](".repeat(4000),
  "*a".repeat(5000),
  " *a".repeat(4000),
  " **a*".repeat(3000),
  " _a".repeat(4000),
  " `a".repeat(4000),
  "# ".repeat(5000),
  "\n- ".repeat(4000),
  "- a\n".repeat(3000),
  "\n".repeat(10_000),
  " \t".repeat(5000),
  `*${" \t".repeat(5000)}`,
])("reads a hostile text in no time: %.12j…", (text) => {
  expect(computingTime(() => markdownIn(text))).toBeLessThan(50);
});
