import { frameHtml, inScheme, pictureHtml, pictureMarkdown, type Scheme, type Shown } from "./snippets.ts";

/** What can be pasted in another page: a frame, or a picture in HTML or in Markdown. */
export type CodeKind = "frame" | "html" | "markdown";

/** Something of the portal in one of its languages, to be shown in pages of others. */
export interface Embed extends Shown {
  readonly lang: string;
  /** Absolute address of the page a picture leads to. */
  readonly page: string;
}

/** What somebody who embeds has chosen. */
export interface EmbedChoice {
  readonly scheme: Scheme;
  /** Of a frame, in pixels. Undefined fills the column. */
  readonly width: number | undefined;
}

/** A frame follows the reader's light or dark mode, and fills its column, where nothing else is chosen. */
export const usualChoice: EmbedChoice = { scheme: "", width: undefined };

/** The code to paste. The page that offers it writes the usual code, and its script the one that is chosen. */
export function codeOf(
  kind: CodeKind,
  embed: Embed,
  { scheme, width }: EmbedChoice,
  frameHeight: number,
): string {
  const shown = inScheme(embed, scheme);
  if (kind === "frame") return frameHtml(shown, { width, height: frameHeight });
  return (kind === "html" ? pictureHtml : pictureMarkdown)(shown, embed.page);
}

/** All that a chooser of codes needs: the usual code of each kind, other common ones, and what its script builds from. */
export interface CodeChoices {
  readonly codes: readonly { readonly kind: CodeKind; readonly code: string }[];
  readonly others: readonly {
    readonly lang: string;
    readonly scheme: Scheme;
    readonly kind: CodeKind;
    readonly code: string;
  }[];
  readonly embeds: readonly Embed[];
  readonly frameHeight: number;
}

/**
 * The codes of something that can be embedded.
 *
 * @param embeds In each of the portal's languages, that of the page first.
 */
export function codeChoices(
  kinds: readonly CodeKind[],
  embeds: readonly Embed[],
  frameHeight: number,
): CodeChoices {
  const [first, ...rest] = embeds;
  const [mainKind] = kinds;
  if (first === undefined || mainKind === undefined) throw new RangeError("There is nothing to embed.");
  const other = (embed: Embed, scheme: Scheme) => ({
    lang: embed.lang,
    scheme,
    kind: mainKind,
    code: codeOf(mainKind, embed, { ...usualChoice, scheme }, frameHeight),
  });
  return {
    codes: kinds.map((kind) => ({ kind, code: codeOf(kind, first, usualChoice, frameHeight) })),
    others: [other(first, "light"), other(first, "dark"), ...rest.map((embed) => other(embed, ""))],
    embeds,
    frameHeight,
  };
}
