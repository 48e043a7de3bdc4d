/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a label may stand beside its point, in pixels from it. */
export interface Spot {
  /** Where on the label the point's `dx` is: SVG's own words. */
  readonly anchor: "start" | "middle" | "end";
  readonly dx: number;
  /** From the point to the top of the label. */
  readonly dy: number;
}

/** A label looking for a place. */
export interface Label {
  /** Whether it must stand right at its point, with no line to it. */
  readonly isNear?: boolean | undefined;
  /** Its point, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const clearance = 7;

/** The sides of a point a label can stand on, in the order they are tried. */
export type Side =
  "above" | "below" | "left" | "right" | "above-left" | "above-right" | "below-left" | "below-right";

function spotAt(side: Side, height: number, lift: number): Spot {
  const across = side.includes("left") ? -1 : side.includes("right") ? 1 : 0;
  const dy = side.startsWith("above")
    ? -height - clearance - lift
    : side.startsWith("below")
      ? clearance + lift
      : -height / 2;
  const isDiagonal = side.includes("-");
  if (across === 0) return { anchor: "middle", dx: 0, dy };
  // A diagonal label starts under or over its point, not beside it.
  return { anchor: across < 0 ? "end" : "start", dx: across * (isDiagonal ? -4 : clearance + 2), dy };
}

function boxAt({ x, y, width, height }: Label, { anchor, dx, dy }: Spot): Box {
  const start = x + dx - (anchor === "start" ? 0 : anchor === "end" ? width : width / 2);
  return { left: start, right: start + width, top: y + dy, bottom: y + dy + height };
}

/** Pushes a spot sideways until its label is within the bounds. */
function pulledIn(label: Label, spot: Spot, bounds: Box): Spot {
  const box = boxAt(label, spot);
  if (box.right > bounds.right) return { anchor: "end", dx: bounds.right - label.x, dy: spot.dy };
  if (box.left < bounds.left) return { anchor: "start", dx: bounds.left - label.x, dy: spot.dy };
  return spot;
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isWithin({ left, right, top, bottom }: Box, bounds: Box): boolean {
  // Half a pixel of grace: a label pushed against an edge stands on it.
  return (
    left >= bounds.left - 0.5 && right <= bounds.right + 0.5 && top >= bounds.top && bottom <= bounds.bottom
  );
}

/** A label's place. */
export interface Place {
  readonly spot: Spot;
  readonly box: Box;
  /** Whether it stands so far from its point that a line should lead to it. */
  readonly isLifted: boolean;
}

/** How far from its point a label may go, above or below, in pixels. */
const lifts = [0, 14, 28, 42, 56, 70, 84, 98, 112];

/**
 * The first side where a label stands free of everything drawn, or undefined where none is.
 *
 * @param obstacles What is drawn already. Add the returned box to it before placing the next label.
 */
export function placeLabel(
  label: Label,
  sides: readonly Side[],
  obstacles: readonly Box[],
  bounds: Box,
): Place | undefined {
  for (const lift of label.isNear === true ? [0] : lifts) {
    for (const side of sides) {
      const isBeside = side === "left" || side === "right";
      if (lift > 0 && isBeside) continue;
      const straight = spotAt(side, label.height, lift);
      // Beside its point a label must fit as it is; above and below it may slide along.
      const spot = isBeside ? straight : pulledIn(label, straight, bounds);
      const box = boxAt(label, spot);
      if (isWithin(box, bounds) && !obstacles.some((obstacle) => overlaps(box, obstacle))) {
        return { spot, box, isLifted: lift > 0 };
      }
    }
  }
  return undefined;
}

/** Small boxes along a line, for labels to keep clear of. */
export function boxesAlong(points: readonly (readonly [number, number])[], halfWidth = 2): readonly Box[] {
  const boxes: Box[] = [];
  points.forEach(([x, y], index) => {
    const [fromX, fromY] = points[index - 1] ?? [x, y];
    const parts = Math.max(1, Math.ceil(Math.hypot(x - fromX, y - fromY) / 5));
    for (let part = 1; part <= parts; part += 1) {
      const [atX, atY] = [fromX + ((x - fromX) * part) / parts, fromY + ((y - fromY) * part) / parts];
      boxes.push({
        left: atX - halfWidth,
        right: atX + halfWidth,
        top: atY - halfWidth,
        bottom: atY + halfWidth,
      });
    }
  });
  return boxes;
}

/**
 * Heights for labels in a column: as near to where they belong as can be, no two closer than `distance`, order kept.
 *
 * Pools neighbours that would touch and sets each pool around the mean of its wishes, which is the least total
 * displacement in squares (isotonic regression).
 *
 * @param wanted Ascending.
 */
export function spreadLabels(
  wanted: readonly number[],
  distance: number,
  top: number,
  bottom: number,
): readonly number[] {
  const pools: { sum: number; count: number }[] = [];
  wanted.forEach((y, index) => {
    let pool = { sum: y - index * distance, count: 1 };
    for (let above = pools.at(-1); above !== undefined; above = pools.at(-1)) {
      if (above.sum / above.count < pool.sum / pool.count) break;
      pool = { sum: above.sum + pool.sum, count: above.count + pool.count };
      pools.pop();
    }
    pools.push(pool);
  });
  const lowest = bottom - (wanted.length - 1) * distance;
  const starts = pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
  return starts.map((start, index) => Math.max(top, Math.min(start, lowest)) + index * distance);
}
