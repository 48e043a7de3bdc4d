import * as z from "zod/mini";
import { type Refusal, refuseIf } from "./refuse.ts";

const maxBytes = 300;
const privateHost =
  /^(localhost|[^.]+|.+\.(local|internal|onion|test|localhost|invalid|home\.arpa)|[\d.]+|0x[\da-f.x]+|\[.*\])$/i;
const label = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
const hostLabels = new RegExp(String.raw`^${label}(?:\.${label})+$`, "i");

/** As `URL.canParse` says, which browsers know since December 2023. */
function canParse(url: string): boolean {
  try {
    return new URL(url).href !== "";
  } catch {
    return false;
  }
}

/**
 * What is wrong with a web address. Judged on the text as written: the WHATWG parser mends `https:x.se`,
 * `https:\\x.se` and `https://x..se`, so what it says is not what the reader sees.
 */
function refusalsOfUrl(url: string): Refusal[] {
  if (new TextEncoder().encode(url).length > maxBytes) return [{ rule: "url-length", limit: maxBytes }];
  const scheme = /^\s*([a-z][a-z0-9+.\-\s]*):/i.exec(url)?.[1];
  if (scheme !== undefined && scheme.replace(/\s/g, "").toLowerCase() !== "https") {
    return [{ rule: "url-scheme", found: scheme }];
  }
  if (/[\s"'<>`\\^{|}\u0000-\u001F\u007F]/.test(url)) return [{ rule: "url-chars" }];
  if (/[^\u0000-\u007F]/.test(url)) return [{ rule: "url-ascii" }];
  const authority = /^https:\/\/([^/?#]*)/i.exec(url)?.[1];
  if (authority === undefined || authority === "" || !canParse(url)) return [{ rule: "url-form" }];
  if (authority.includes("@")) return [{ rule: "url-credentials" }];
  if (/:\d*$/.test(authority)) return [{ rule: "url-port" }];
  if (privateHost.test(authority) || !hostLabels.test(authority))
    return [{ rule: "url-host", found: authority }];
  return [];
}

/** A public web address: https, a public host name, no user, no port, at most 300 bytes. Never fetched by us. */
export const HttpsUrl = z
  .string()
  .check(refuseIf(refusalsOfUrl))
  // As above in any case, for a telephone writes Https://: patterns of JSON Schema have no flags.
  .register(z.globalRegistry, { format: "uri", maxLength: maxBytes, pattern: "^[Hh][Tt][Tt][Pp][Ss]://" });
