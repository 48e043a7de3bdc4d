import { readFile, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerOptions, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, resolve, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

const compress = promisify(brotliCompress);
/** Takes no longer than 5, and the longest pages come with the first ten packets: 11 would keep a reader waiting. */
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };

const mediaTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".rdf": "application/rdf+xml; charset=utf-8",
  ".ics": "text/calendar; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
};

/** What a good host sends with every answer. The content security policy stands in each page. */
const headers = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
  "cross-origin-opener-policy": "same-origin",
  "cache-control": "no-cache",
};

/** Files that pages of anybody may fetch: open data, feeds, calendars and drawings. */
const isOpen = (file: string) =>
  [".json", ".csv", ".xlsx", ".rdf", ".xml", ".ics", ".svg"].includes(extname(file));

/** Answers requests that are for no file; false for those it leaves alone. */
type OtherHandler = (request: IncomingMessage, response: ServerResponse) => boolean;

/** A built site being served. */
export interface SiteServer {
  /** Address of the start page, ending in a slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** The file an address stands for; a folder stands for its `index.html`. `undefined` if there is none in `directory`. */
async function findFile(
  directory: string,
  path: string,
): Promise<{ file: string; isFolder: boolean } | undefined> {
  const file = resolve(directory, `.${path}`);
  if (path.includes("\0") || !`${file}${sep}`.startsWith(`${resolve(directory)}${sep}`)) return undefined;
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile() && !path.endsWith("/")) return { file, isFolder: false };
  if (!found?.isDirectory()) return undefined;
  const index = resolve(file, "index.html");
  return (await stat(index).catch(() => undefined))?.isFile() ? { file: index, isFolder: true } : undefined;
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  file: string,
): Promise<void> {
  const type = mediaTypes[extname(file)] ?? "application/octet-stream";
  const isText = type.includes("charset");
  const compresses = isText && /\bbr\b/.test(request.headers["accept-encoding"] ?? "");
  const content = await readFile(file);
  const body = compresses ? await compress(content, quality) : content;
  response.writeHead(status, {
    ...headers,
    "content-type": type,
    "content-length": body.length,
    ...(isOpen(file) && { "access-control-allow-origin": "*" }),
    ...(isText && { vary: "accept-encoding" }),
    ...(compresses && { "content-encoding": "br" }),
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

function sendText(
  response: ServerResponse,
  status: number,
  text: string,
  more: Record<string, string> = {},
): void {
  response.writeHead(status, { ...headers, "content-type": "text/plain; charset=utf-8", ...more });
  response.end(`${text}\n`);
}

async function answer(directory: string, base: string, request: IncomingMessage, response: ServerResponse) {
  if (request.method !== "GET" && request.method !== "HEAD") {
    return sendText(response, 405, "Method not allowed", { allow: "GET, HEAD" });
  }
  const [address = "/", query] = (request.url ?? "/").split("?", 2);
  let path: string;
  try {
    path = decodeURIComponent(address);
  } catch {
    return sendText(response, 400, "Bad request");
  }
  const found = path.startsWith(base) ? await findFile(directory, path.slice(base.length - 1)) : undefined;
  if (found?.isFolder && !path.endsWith("/")) {
    return sendText(response, 301, "Moved", {
      // Two slashes at the start, or a back-slash as browsers read it, would name another host.
      location: `${address.replace(/^[/\\]+/, "/")}/${query === undefined ? "" : `?${query}`}`,
    });
  }
  if (found) return send(request, response, 200, found.file);
  const notFound = await findFile(directory, "/404.html");
  return notFound ? send(request, response, 404, notFound.file) : sendText(response, 404, "Not found");
}

/** How a site is served. */
interface ServeOptions {
  /** The folder the portal lives in on its host: "/" or, say, "/portal/". */
  readonly base?: string;
  /** 0 for any free port. */
  readonly port?: number;
  /** Is asked first. */
  readonly other?: OtherHandler;
  /** How long a request may take to arrive; Node's own limits where nothing is said. */
  readonly patience?: ServerOptions;
}

/**
 * Serves a built site on this computer only.
 *
 * @throws Error with code `EADDRINUSE` if the port is taken.
 */
export async function serveSite(
  directory: string,
  { base = "/", port = 0, other, patience = {} }: ServeOptions = {},
): Promise<SiteServer> {
  const server = createServer(patience, (request, response) => {
    if (other?.(request, response)) return;
    answer(directory, base, request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else sendText(response, 500, "The file could not be read");
    });
  });
  await new Promise<void>((done, fail) => {
    server.once("error", fail);
    server.listen(port, "127.0.0.1", done);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
