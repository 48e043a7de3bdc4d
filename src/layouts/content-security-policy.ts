/** What a page is allowed to do beyond being read. */
export type Need = "script" | "search";

/**
 * The content security policy of a page: nothing, but its own style and what it says it needs.
 * Pagefind compiles WebAssembly in a worker of its own and fetches its index.
 */
export function contentSecurityPolicy(styleHash: string, needs: readonly Need[]): string {
  const searches = needs.includes("search");
  const directives = [
    "default-src 'none'",
    `style-src '${styleHash}'`,
    "img-src 'self'",
    // Browsers' own checkers fetch robots.txt from within the page.
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ];
  if (needs.length > 0) directives.push(`script-src 'self'${searches ? " 'wasm-unsafe-eval'" : ""}`);
  if (searches) directives.push("worker-src 'self'");
  return directives.join("; ");
}
