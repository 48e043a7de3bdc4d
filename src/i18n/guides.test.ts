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
