import { expect, test } from "vitest";
import { languages } from "./routes.ts";
import { textsIn } from "./texts.ts";

test.each(languages)(
  "says in %s where words of a heading may be parted that no line of a phone has room for",
  (language) => {
    const { heading, title } = textsIn(language).info.accessibility;
    const text = heading("Portalen");
    expect(text.replaceAll("\u00AD", "")).toBe(title("Portalen"));
    // A phone of 360 px has room for some twenty letters of a page's heading.
    expect(text.split(/[ \u00AD]/).filter((part) => part.length > 18)).toEqual([]);
  },
);
