import type { APIRoute } from "astro";
import { fileHref } from "../i18n/routes.ts";

/** `robots.txt`: everything may be read, and here is the list. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(fileHref("/sitemap.xml"), site).href}\n`, {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
