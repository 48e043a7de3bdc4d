/** A draft never grows larger than this; a link that unpacks to more was not made by the form. */
const mostBytes = 64 * 1024;

async function bytesThrough(bytes: Uint8Array<ArrayBuffer>, through: TransformStream): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = new Blob([bytes]).stream().pipeThrough(through).getReader();
  for (;;) {
    const { done, value } = (await reader.read()) as ReadableStreamReadResult<Uint8Array>;
    if (done) break;
    parts.push(value);
    length += value.length;
    if (length > mostBytes) {
      await reader.cancel();
      throw new RangeError(`More than ${String(mostBytes)} bytes`);
    }
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Bytes as they are, within what a compressor would have written: nobody who unpacks it needs to know. */
const uncompressed = (bytes: Uint8Array) =>
  Uint8Array.of(
    1,
    ...[bytes.length, ~bytes.length].flatMap((count) => [count & 255, (count >> 8) & 255]),
    ...bytes,
  );

/** Compressed where the browser can: those from before May 2023 may not. */
async function compressed(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  try {
    return await bytesThrough(bytes, new CompressionStream("deflate-raw"));
  } catch {
    return uncompressed(bytes);
  }
}

/** Text as letters, digits, `-` and `_`, much shorter than it was: fit for the fragment of an address. */
export async function packed(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const small = await compressed(bytes);
  return btoa(String.fromCharCode(...small))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
}

/** The text that was packed; undefined for anything else. */
export async function unpacked(code: string): Promise<string | undefined> {
  try {
    const small = Uint8Array.from(atob(code.replaceAll("-", "+").replaceAll("_", "/")), (character) =>
      character.charCodeAt(0),
    );
    const bytes = await bytesThrough(small, new DecompressionStream("deflate-raw"));
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
