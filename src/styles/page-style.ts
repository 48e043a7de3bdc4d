import { createHash } from "node:crypto";
import type { FocusArea } from "../dataset/dataset.ts";
import base from "./base.css?inline";
import content from "./content.css?inline";
import form from "./form.css?inline";
import figure from "./figure.css?inline";
import info from "./info.css?inline";
import print from "./print.css?inline";
import search from "./search.css?inline";
import shell from "./shell.css?inline";
import tokens from "./tokens.css?inline";

/** The style of a page, sent inside it: a first visit needs one round trip. */
export interface PageStyle {
  readonly css: string;
  /** What the content security policy must allow for it. */
  readonly hash: string;
}

/** A class for each focus area's mark, so that no page needs a `style` attribute. */
function areaColours(focusAreas: Iterable<FocusArea>): string {
  return Array.from(
    focusAreas,
    ({ order, colour }) => `.area-${order}{--area:light-dark(${colour.light},${colour.dark})}`,
  ).join("");
}

/** The styles of the portal: the whole, and the part that a page of one record needs, of which there may be thousands. */
export interface PageStyles {
  readonly whole: PageStyle;
  /** Without what only search and the pages about the portal need. */
  readonly figures: PageStyle;
  readonly record: PageStyle;
  /** With what the form and the pages that follow it up need. */
  readonly form: PageStyle;
}

function styleOf(sheets: readonly string[]): PageStyle {
  const css = sheets.join("");
  return { css, hash: `sha256-${createHash("sha256").update(css).digest("base64")}` };
}

/** The style sheets put together, with the colours of this municipality's focus areas. */
export function pageStyles(focusAreas: Iterable<FocusArea>): PageStyles {
  const shared = [tokens, areaColours(focusAreas), base, shell, content];
  return {
    whole: styleOf([...shared, info, search, figure, print]),
    figures: styleOf([...shared, figure, print]),
    record: styleOf([...shared, print]),
    form: styleOf([...shared, info, form, print]),
  };
}
