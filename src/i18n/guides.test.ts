import { expect, test } from "vitest";
import { textsIn } from "./texts.ts";

test.each(["sv", "en"] as const)(
  "sends actors to the catalogue only where it has something, in %s",
  (language) => {
    const { parts } = textsIn(language).guides.actors;
    const told = (hasReadyMade: boolean) =>
      parts(hasReadyMade)
        .flatMap(({ steps }) => steps)
        .join(" ");
    expect(told(true)).toMatch(/katalog|catalogue/);
    expect(told(false)).not.toMatch(/katalog|catalogue|färdig|ready-made/);
  },
);

test.each(["sv", "en"] as const)(
  "names no language that a portal may do without, to staff in %s",
  (language) => {
    const told = textsIn(language).guides.staff.parts.map(({ text }) => text);
    expect(told.join(" ")).not.toMatch(/svenska|engelska|Swedish|English/);
  },
);

test.each(["sv", "en"] as const)("sets commands, keys and addresses apart for staff, in %s", (language) => {
  const told = textsIn(language).guides.staff.parts.map(({ text }) => text.split("`"));
  expect(told.every((pieces) => pieces.length % 2 === 1)).toBe(true);
  const prose = told.map((pieces) => pieces.filter((_piece, index) => index % 2 === 0).join(" "));
  expect(prose.join(" ")).not.toMatch(/npm run|--\w|\/\w+\/|\b[a-z]+[A-Z]\w+/);
});
