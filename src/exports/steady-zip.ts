const endOfDirectory = 0x06054b50;
const entry = 0x02014b50;
/** The earliest day a zip file can name: 1 January 1980. */
const noDay = 0x0021;

/**
 * The same zip file without the moment it was packed, so that the same content gives the same bytes.
 *
 * @throws RangeError if it is no zip file.
 */
export function steadyZip(zip: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(zip);
  const view = new DataView(bytes.buffer);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== endOfDirectory) end -= 1;
  if (end < 0) throw new RangeError("Not a zip file.");
  let at = view.getUint32(end + 16, true);
  while (at < end && view.getUint32(at, true) === entry) {
    const local = view.getUint32(at + 42, true);
    for (const time of [at + 12, local + 10]) {
      view.setUint16(time, 0, true);
      view.setUint16(time + 2, noDay, true);
    }
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    at += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  return bytes;
}
