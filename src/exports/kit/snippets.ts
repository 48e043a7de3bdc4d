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

/** How large a frame is; a width in per cent fills the column. */
export interface FrameSize {
  readonly width: number | string;
  readonly height: number;
}

/** HTML of a frame that shows a page of the portal. */
export function frameHtml({ shown, alt }: Shown, { width, height }: FrameSize): string {
  return `<iframe src="${escapeXml(shown)}" title="${escapeXml(alt)}" width="${width}" height="${height}" loading="lazy"></iframe>`;
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
export function oembedJson(frame: Shown, provider: Provider): string {
  const size = { width: 640, height: 760 };
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
