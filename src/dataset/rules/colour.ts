/** A colour as `#rrggbb`. */
type Hex = string;
type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

const times = (matrix: Matrix, [x, y, z]: Triple): Triple => {
  const row = ([a, b, c]: Triple) => a * x + b * y + c * z;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};

/** Red, green and blue as amounts of light, 0–1. */
function lightOf(colour: Hex): Triple {
  const part = (at: number) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

/**
 * How strongly two colours stand out from each other, 1–21.
 *
 * @see WCAG 2.2, contrast ratio
 */
export function contrast(a: Hex, b: Hex): number {
  const luminance = (colour: Hex) => {
    const [red, green, blue] = lightOf(colour);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * What eyes without one of the three kinds of cone make of light.
 *
 * @see Machado, Oliveira and Fernandes (2009), table 1, severity 1.0
 */
const sights: Readonly<Record<string, Matrix>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const toXyz: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
/** The white of sRGB (D65). */
const white: Triple = [0.95047, 1, 1.08883];

/** Light as CIELAB, where distances are about as large as they look. */
function labOf(light: Triple): Triple {
  const within: Triple = [clamped(light[0]), clamped(light[1]), clamped(light[2])];
  const [x, y, z] = times(toXyz, within);
  const f = (amount: number) =>
    amount > 216 / 24_389 ? Math.cbrt(amount) : (amount * 24_389) / 27 / 116 + 4 / 29;
  const [fx, fy, fz] = [f(x / white[0]), f(y / white[1]), f(z / white[2])];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

const clamped = (amount: number) => Math.min(1, Math.max(0, amount));
const degrees = Math.PI / 180;
const cos = (angle: number) => Math.cos(angle * degrees);
const sin = (angle: number) => Math.sin(angle * degrees);
const hueOf = (a: number, b: number) => (Math.atan2(b, a) / degrees + 360) % 360;

/**
 * The difference between two CIELAB colours: 1 is just seen side by side, 100 is black and white.
 *
 * @see CIE 142-2001; Sharma, Wu and Dalal (2005), whose test data the test uses
 */
export function ciede2000([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const seventh = ((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2) ** 7;
  const g = 1.5 - 0.5 * Math.sqrt(seventh / (seventh + 25 ** 7));
  const [c1, c2] = [Math.hypot(a1 * g, b1), Math.hypot(a2 * g, b2)];
  const [h1, h2] = [hueOf(a1 * g, b1), hueOf(a2 * g, b2)];
  const isGrey = c1 * c2 === 0;
  const turn = isGrey ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const lightness = (l1 + l2) / 2;
  const chroma = (c1 + c2) / 2;
  const hue = isGrey ? h1 + h2 : (h1 + turn / 2 + 360) % 360;
  const t =
    1 - 0.17 * cos(hue - 30) + 0.24 * cos(2 * hue) + 0.32 * cos(3 * hue + 6) - 0.2 * cos(4 * hue - 63);
  const bright = (lightness - 50) ** 2;
  const byLightness = (l2 - l1) / (1 + (0.015 * bright) / Math.sqrt(20 + bright));
  const byChroma = (c2 - c1) / (1 + 0.045 * chroma);
  const byHue = (2 * Math.sqrt(c1 * c2) * sin(turn / 2)) / (1 + 0.015 * chroma * t);
  const rotation =
    -2 * Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7)) * sin(60 * Math.exp(-(((hue - 275) / 25) ** 2)));
  return Math.sqrt(byLightness ** 2 + byChroma ** 2 + byHue ** 2 + rotation * byChroma * byHue);
}

/** How different two colours are to the eyes that see them most alike (CIEDE2000). */
export function leastDifference(a: Hex, b: Hex): number {
  const differences = Object.values(sights).map((sight) =>
    ciede2000(labOf(times(sight, lightOf(a))), labOf(times(sight, lightOf(b)))),
  );
  return Math.min(...differences);
}
