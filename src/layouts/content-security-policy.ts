/** What a page is allowed to do beyond being read. */
export type Need = "script" | "search" | "form" | "frame";

/**
 * The content security policy of a page: nothing, but its own style and what it says it needs.
 * Pagefind compiles WebAssembly in a worker of its own and fetches its index; the form works in a worker and speaks to
 * the submission service. A page may show another of the portal's pages in a frame.
 *
 * @param service Origin of the submission service, where it is not the portal's own.
 */
export function contentSecurityPolicy(styleHash: string, needs: readonly Need[], service?: string): string {
  const searches = needs.includes("search");
  const directives = [
    "default-src 'none'",
    `style-src '${styleHash}'`,
    "img-src 'self'",
    // Browsers' own checkers fetch robots.txt from within the page.
    `connect-src 'self'${needs.includes("form") && service !== undefined ? ` ${service}` : ""}`,
    // Scripts send these forms: one without its script would go to the page's own address, and be lost.
    `form-action ${needs.includes("form") ? "'none'" : "'self'"}`,
    "base-uri 'none'",
  ];
  if (needs.includes("frame")) directives.push("frame-src 'self'");
  if (needs.some((need) => need !== "frame"))
    directives.push(`script-src 'self'${searches ? " 'wasm-unsafe-eval'" : ""}`);
  if (searches || needs.includes("form")) directives.push("worker-src 'self'");
  return directives.join("; ");
}
