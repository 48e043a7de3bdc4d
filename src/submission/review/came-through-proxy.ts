import type { IncomingMessage } from "node:http";
import type { Context } from "hono";

const tellsOfProxy = /^(?:forwarded|via|x-real-ip|x-forwarded-.+)$/i;

/**
 * Whether a request shows that another server has passed it on: then it may be anybody's, though it comes from this
 * computer and names it as its host. One that shows nothing cannot be told from a browser's own.
 */
export function cameThroughProxy(c: Context): boolean {
  const { incoming } = (c.env ?? {}) as { readonly incoming?: IncomingMessage };
  // No browser speaks HTTP/1.0, while nginx does, unless it is told not to, and then adds no header of its own:
  // https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_http_version
  return (
    incoming?.httpVersion === "1.0" || Object.keys(c.req.header()).some((name) => tellsOfProxy.test(name))
  );
}
