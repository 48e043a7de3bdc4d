/** A picture with nothing transparent in it: four bytes a pixel, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const mostColours = 256;

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});

function chunk(type: string, content: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(content.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, content.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(content, 8);
  let crc = 0xffffffff;
  for (const byte of bytes.subarray(4, -4)) crc = (crcTable[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  view.setUint32(bytes.length - 4, ~crc);
  return bytes;
}

/** Width, height, eight bits a pixel, colours from a palette, and nothing else out of the ordinary. */
function header(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(13);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  bytes.set([8, 3], 8);
  return bytes;
}

async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const through = new CompressionStream("deflate");
  const writer = through.writable.getWriter();
  const [packed] = await Promise.all([
    new Response(through.readable).arrayBuffer(),
    writer.write(bytes).then(() => writer.close()),
  ]);
  return new Uint8Array(packed);
}

/** Which colours there are, in the order they are met, and rows of which of them each pixel has. */
function indexed({ width, height, rgba }: Pixels) {
  const pixels = new DataView(rgba.buffer, rgba.byteOffset, rgba.byteLength);
  const palette = new Map<number, number>();
  // Each row begins with the number of its filter: 0, none, which is what suits a palette.
  const rows = new Uint8Array((width + 1) * height);
  let last: number | undefined;
  let index = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const colour = pixels.getInt32((y * width + x) * 4);
      if (colour !== last) {
        index = palette.get(colour) ?? palette.size;
        if (index === mostColours) return undefined;
        palette.set(colour, index);
        last = colour;
      }
      rows[y * (width + 1) + x + 1] = index;
    }
  }
  return { colours: [...palette.keys()], rows };
}

/**
 * The same pixels as a PNG with a palette: of flat colours and text, half the size of one that writes out each colour.
 *
 * @returns Undefined for a picture of more colours than a palette holds.
 * @see PNG specification, §11.2
 */
export async function indexedPng(pixels: Pixels): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const found = indexed(pixels);
  if (found === undefined) return undefined;
  const palette = found.colours.flatMap((colour) => [
    colour >>> 24,
    (colour >> 16) & 255,
    (colour >> 8) & 255,
  ]);
  const parts = [
    Uint8Array.from(signature),
    chunk("IHDR", header(pixels.width, pixels.height)),
    chunk("PLTE", Uint8Array.from(palette)),
    chunk("IDAT", await deflated(found.rows)),
    chunk("IEND", new Uint8Array()),
  ];
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
