import { escapeXml } from "../../charts/svg.ts";

/** A picture or a frame of the portal, for pages of others. */
export interface Shown {
  /** Absolute address of what is shown. */
  readonly shown: string;
  /** What it says, for those who do not see it. */
  readonly alt: string;
}

/** HTML that shows a picture and leads to its page. */
export function pictureHtml({ shown, alt }: Shown, page: string): string {
  return `<a href="${escapeXml(page)}"><img src="${escapeXml(shown)}" alt="${escapeXml(alt)}"></a>`;
}

/** The same in Markdown. */
export function pictureMarkdown({ shown, alt }: Shown, page: string): string {
  return `[![${alt.replace(/[\\[\]`*_<>]/g, "\\$&").replace(/\s+/g, " ")}](${shown})](${page})`;
}

/** How large a frame is, in pixels. */
export interface FrameSize {
  /** Undefined fills the column it stands in. */
  readonly width: number | undefined;
  readonly height: number;
}

/** How wide a frame is where it is not told, or where a page allows no styles. */
const usualWidth = 640;

/** HTML of a frame that shows a page of the portal. */
export function frameHtml({ shown, alt }: Shown, { width, height }: FrameSize): string {
  // HTML knows no width in per cent.
  const size =
    width === undefined
      ? `width="${usualWidth}" height="${height}" style="width:100%"`
      : `width="${width}" height="${height}"`;
  // A figure has a button that copies its address, which in a frame works only where the page around it allows it.
  const allowed = height === frameHeights.figure ? ` allow="clipboard-write"` : "";
  return `<iframe src="${escapeXml(shown)}" title="${escapeXml(alt)}" ${size} loading="lazy"${allowed}></iframe>`;
}

/** Heights of frames: of a figure with its table and sources, and of a record's few lines. */
export const frameHeights = { figure: 760, record: 260 } as const;

/** How a picture or frame looks: as the reader's system says, or always light or dark. */
export type Scheme = "" | "light" | "dark";

/** The address that always shows something light or dark. */
export function inScheme<Any extends Shown>(shown: Any, scheme: Scheme): Any {
  return scheme === "" ? shown : { ...shown, shown: `${shown.shown}#${scheme}` };
}

/** How a portal answers programs that ask what an address shows. */
export interface Provider {
  readonly name: string;
  readonly url: string;
}

/**
 * The answer to an oEmbed question, as a file: the sizes are fixed, since a file cannot hear what is asked for.
 *
 * @see https://oembed.com/ §2.3.4.4, type `rich`
 */
export function oembedJson(frame: Shown, provider: Provider, height: number): string {
  const size = { width: usualWidth, height };
  return `${JSON.stringify(
    {
      version: "1.0",
      type: "rich",
      title: frame.alt,
      provider_name: provider.name,
      provider_url: provider.url,
      cache_age: 86_400,
      html: frameHtml(frame, size),
      ...size,
    },
    undefined,
    2,
  )}\n`;
}
