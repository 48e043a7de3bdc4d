import type { APIRoute } from "astro";
import { absolute, fileHref } from "../i18n/routes.ts";

/** `robots.txt`: everything may be read, and here is the list. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(fileHref("/sitemap.xml"))}\n`, {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
