import { jsonFault } from "./json-text.ts";
import type { Refused } from "./problem-json.ts";

const jsonType = /^application\/json(?:\s*;\s*charset="?utf-8"?)?$/i;
const strictUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The bytes of a body, read no further than the limit, whatever its headers say of its length. */
async function bytesOf(request: Request, limit: number): Promise<Uint8Array | Refused> {
  if (Number(request.headers.get("content-length")) > limit) return { refused: "too-large" };
  const bytes = new Uint8Array(limit);
  let length = 0;
  const reader = request.body?.getReader();
  while (reader !== undefined) {
    const { done, value } = await reader.read();
    if (done) break;
    if (length + value.length > limit) {
      await reader.cancel();
      return { refused: "too-large" };
    }
    bytes.set(value, length);
    length += value.length;
  }
  return bytes.subarray(0, length);
}

/**
 * Reads a request's JSON. Only `application/json` is taken: a page elsewhere cannot send that unless it is let to.
 *
 * @param limit Bytes.
 */
export async function readBody(
  request: Request,
  limit: number,
): Promise<{ readonly body: unknown } | Refused> {
  const { headers } = request;
  const encoding = headers.get("content-encoding") ?? "identity";
  if (!jsonType.test(headers.get("content-type") ?? "") || encoding !== "identity")
    return { refused: "media-type" };
  const bytes = await bytesOf(request, limit);
  if (!(bytes instanceof Uint8Array)) return bytes;
  try {
    const text = strictUtf8.decode(bytes);
    const body: unknown = JSON.parse(text);
    const fault = jsonFault(text);
    if (fault === undefined) return { body };
    const { rule, path } = fault;
    if (rule !== "unknown-key") return { refused: rule, path: path.join(".") };
    const details = { found: String(path.at(-1)) };
    return { refused: "bad-form", findings: [{ rule, path: path.join("."), fieldPath: path, details }] };
  } catch {
    return { refused: "bad-json" };
  }
}
