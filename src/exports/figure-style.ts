/**
 * The colours of figures in files: the page's light ones on white. A test keeps them equal to the style sheets.
 */
const colours: Readonly<Record<string, string>> = {
  paper: "#ffffff",
  "paper-2": "#f1efe7",
  ink: "#16211d",
  "ink-2": "#4b5852",
  rule: "#d9d6ca",
  edge: "#7f8a83",
  accent: "#ad4a16",
  "series-1": "#155e63",
  "series-2": "#a07a22",
  "series-3": "#6a3d68",
  "series-4": "#4f86b5",
  "series-5": "#7c2d1e",
  "series-6": "#155e63",
  "series-7": "#a07a22",
  "series-8": "#6a3d68",
  "shade-1": "#dae5e6",
  "shade-2": "#b4cbcd",
  "shade-3": "#488185",
  "shade-4": "#155e63",
};

/** The family files ask for; the picture files are drawn with it. */
export const fileFont = "Source Sans 3";

const rootPixels = 16;

/**
 * The charts' style sheet for a file that stands alone: colours in place of custom properties, pixels in place of
 * root sizes, since a file has no page around it.
 *
 * @throws Error if the style sheet names a property that files have no colour for.
 */
export function fileStyle(chartCss: string): string {
  return chartCss
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/var\(--([\w-]+)\)/g, (_, name: string) => {
      const colour = colours[name];
      if (colour === undefined) throw new Error(`Files have no colour for --${name}`);
      return colour;
    })
    .replace(/([\d.]+)rem/g, (_, size: string) => `${String(Number(size) * rootPixels)}px`)
    .replace(/\s+/g, " ")
    .trim();
}
