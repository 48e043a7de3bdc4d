import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { contrast } from "../dataset/rules/colour.ts";

const [usual = "", asked = ""] = readFileSync(new URL("tokens.css", import.meta.url), "utf8").split(
  "(prefers-contrast: more)",
);

/** The colour that a name stands for by day or by night, where more contrast is asked for. */
function colourOf(name: string, scheme: "light" | "dark"): string {
  const declared = [asked, usual]
    .map((css) => new RegExp(`--${name}: ([^;]+);`).exec(css)?.[1])
    .find((value) => value !== undefined);
  const other = /^var\(--([\w-]+)\)$/.exec(declared ?? "")?.[1];
  return other === undefined
    ? (new RegExp(`--in-${scheme}, (#[0-9a-f]{6})`).exec(declared ?? "")?.[1] ?? "none")
    : colourOf(other, scheme);
}

test.each(["light", "dark"] as const)(
  "sets all text at 7:1 or more for those who ask for more contrast: %s",
  (scheme) => {
    const onPaper = ["ink", "ink-2", "link", "accent"].flatMap((name) =>
      ["paper", "paper-2"].map((paper) => {
        const ratio = contrast(colourOf(name, scheme), colourOf(paper, scheme));
        return { name, paper, enough: ratio >= 7 };
      }),
    );
    expect(onPaper.filter(({ enough }) => !enough)).toEqual([]);
  },
);
