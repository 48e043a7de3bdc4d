import { expect, test } from "vitest";
import { meterOf } from "./limits.ts";

const address = "192.0.2.1";
/** Noon, far from the midnight at which all is forgotten. */
const noon = Date.UTC(2026, 10, 28, 12);

test("lets in so many at once, and one more every so many seconds", async () => {
  const { count } = meterOf({ atOnce: 2, oneMoreSeconds: 30 });
  expect([await count(address, noon), await count(address, noon)]).toEqual([0, 0]);
  expect(await count(address, noon + 10_000)).toBeCloseTo(20);
  expect(await count(address, noon + 30_000)).toBe(0);
});

test("shuts nobody out because the clock has been set back", async () => {
  const { count } = meterOf({ atOnce: 2, oneMoreSeconds: 30 });
  await count(address, noon);
  expect(await count(address, noon - 3_600_000)).toBe(0);
  expect(await count(address, noon - 3_600_000 + 30_000)).toBe(0);
});

test("forgets at midnight who has been here", async () => {
  const { count } = meterOf({ atOnce: 1, oneMoreSeconds: 3600 });
  const midnight = Date.UTC(2026, 10, 29);
  await count(address, midnight - 2000);
  expect(await count(address, midnight - 1000)).toBeGreaterThan(0);
  expect(await count(address, midnight)).toBe(0);
});

test.each([
  ["2001:db8::1", "2001:db8::2"],
  ["2001:db8::1", "2001:db8:0:0:a:b:c:d"],
  ["2001:db8:1:2::1", "2001:db8:1:2:3:4:5:6"],
  ["2001:db8::1:2:3:4:5", "2001:db8:0:1:0:0:0:1"],
  ["192.0.2.1:40312", "192.0.2.1:40313"],
])("takes %s and %s for one sender", async (one, other) => {
  const { count } = meterOf({ atOnce: 1, oneMoreSeconds: 30 });
  expect(await count(one, noon)).toBe(0);
  expect(await count(other, noon)).toBe(30);
});

test.each([
  ["2001:db8:0:1::1", "2001:db8:0:2::1"],
  ["::ffff:192.0.2.1", "::ffff:192.0.2.2"],
  ["192.0.2.1:40312", "192.0.2.2:40312"],
])("keeps %s and %s apart", async (one, other) => {
  const { count } = meterOf({ atOnce: 1, oneMoreSeconds: 30 });
  await count(one, noon);
  expect(await count(other, noon)).toBe(0);
});

test("takes four times as many from all networks of a site as from one, and one more so much sooner", async () => {
  const { count } = meterOf({ atOnce: 2, oneMoreSeconds: 40 });
  const waits: number[] = [];
  for (let network = 1; network <= 9; network += 1) waits.push(await count(`2001:db8:0:${network}::1`, noon));
  expect(waits).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 10]);
  expect(await count("2001:db8:1:1::1", noon)).toBe(0);
  expect(await count("2001:db8:0:10::1", noon + 10_000)).toBe(0);
});
