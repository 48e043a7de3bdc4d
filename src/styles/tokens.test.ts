import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { contrast } from "../dataset/rules/colour.ts";

const [usual = "", asked = ""] = readFileSync(new URL("tokens.css", import.meta.url), "utf8").split(
  "(prefers-contrast: more)",
);

/** What moves a page or something on it, in a style sheet or a script. */
const movement =
  /(?<![\w-])(?:transition|animation|scroll-behavior)(?:-[a-z]+)?: [^;]+(?=;)|behavior: "smooth"|\.animate\(/g;

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

test.each(["light", "dark"] as const)(
  "draws every edge and rule at 3:1 or more for those who ask for more contrast: %s",
  (scheme) => {
    const faint = ["edge", "rule"].filter((name) =>
      ["paper", "paper-2"].some((paper) => contrast(colourOf(name, scheme), colourOf(paper, scheme)) < 3),
    );
    expect(faint).toEqual([]);
  },
);

test("moves nothing, so that nothing need be still for those who ask for that: but for what waits before it shows", () => {
  const folder = fileURLToPath(new URL("..", import.meta.url));
  const moving = globSync(["**/*.css", "client/**/*.ts"], { cwd: folder })
    .filter((file) => !file.endsWith(".test.ts"))
    .flatMap((file) => readFileSync(`${folder}${file}`, "utf8").match(movement) ?? []);
  expect(moving).toEqual(["animation: wake 1ms 10s both"]);
});
