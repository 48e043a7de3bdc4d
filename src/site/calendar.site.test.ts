import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { textIn, textOf } from "./built-page.ts";
import { sitesUnderTest } from "./sites.ts";

/** A row of the figure's numbers: a date each, or where they are many a year each. */
type Row =
  | { readonly number: number; readonly what: string; readonly kind: string }
  | { readonly year: number; readonly total: number };

interface Listed {
  readonly number: number | undefined;
  readonly year: number;
  readonly title: string;
  /** In words. */
  readonly kind: string | undefined;
  /** Whether it is an event, which stands in the list however far ahead it is. */
  readonly isEvent: boolean;
}

/** The dates of the calendar page that are to come, as its list has them. */
function upcomingOn(html: string): readonly Listed[] {
  const [, afterFigure = ""] = html.split("</figure>");
  const [, list = ""] = afterFigure.split(/<[ou]l class="plain rows">/);
  const [upcoming = ""] = list.split("</section>");
  return [...upcoming.matchAll(/<p class="meta">([\s\S]*?)<\/p><h3>([\s\S]*?)<\/h3>/g)].map(
    ([, meta = "", heading = ""]) => {
      const number = /<b>(\d+)<\/b>/.exec(meta)?.[1];
      return {
        number: number === undefined ? undefined : Number(number),
        year: Number(/datetime="(\d{4})/.exec(meta)?.[1]),
        title: textIn(heading),
        kind: /<span>([^<]*)<\/span>/.exec(meta)?.[1],
        isEvent: !heading.includes("<a "),
      };
    },
  );
}

describe.each(sitesUnderTest())("$name", ({ directory, pages, base }) => {
  const file = join(directory, "figurer/deadlines.sv.json");
  const { rows } = JSON.parse(readFileSync(file, "utf8")) as { readonly rows: readonly Row[] };
  const listed = upcomingOn(pages.find(({ path }) => path === "/kalender/")?.html ?? "");

  test("lists what is to come as the figure above numbers or counts it", () => {
    const [first] = rows;
    if (first === undefined || "number" in first) {
      const numbered = rows.flatMap((row) => ("number" in row ? [row] : []));
      expect(listed.map(({ number, kind }) => ({ number, kind }))).toEqual(
        numbered.map(({ number, kind }) => ({ number, kind })),
      );
      // After a milestone's own words stands what it is a step of.
      const strayed = listed.filter(({ title }, index) => !title.startsWith(numbered[index]?.what ?? " "));
      expect(strayed).toEqual([]);
      return;
    }
    // The list ends somewhere in its last year.
    const lastYear = Math.max(...listed.filter(({ isEvent }) => !isEvent).map(({ year }) => year));
    const counted = rows.flatMap((row) => ("year" in row && row.year < lastYear ? [row] : []));
    expect(counted.length).toBeGreaterThan(0);
    expect(counted.map(({ year }) => [year, listed.filter((one) => one.year === year).length])).toEqual(
      counted.map(({ year, total }) => [year, total]),
    );
  });

  const calendars = pages.filter(({ path }) => path === "/kalender/" || path === "/en/calendar/");
  test.each(calendars)("names in $path whatever a date's link leads to", ({ html }) => {
    const nameOf = new Map(pages.map((page) => [page.path, textOf(page.html, "h1")]));
    const links = [...html.matchAll(/<h3>(?:(?!<\/h3>)[\s\S])*<a href="([^"]*)">([\s\S]*?)<\/a>/g)];
    expect(links.length).toBeGreaterThan(0);
    const astray = links.flatMap(([, href = "", text = ""]) => {
      const said = textIn(text).replace(/\s+/g, " ").trim();
      const name = nameOf.get(decodeURI(href).replace(base, "/"));
      return said === name ? [] : [`${said} leads to ${name}`];
    });
    expect(astray).toEqual([]);
  });
});
