import fc from "fast-check";
import { expect, test } from "vitest";
import { openDesk, secret, soundRecord } from "./fixtures/desk.ts";

/** Far above what a decision takes, for machines that do several things at once. */
const decidedWithinMs = 250;

async function judge(desk: ReturnType<typeof openDesk>, body: unknown): Promise<number> {
  const begun = performance.now();
  const { status, text } = await desk.send("", body);
  const took = performance.now() - begun;
  expect(status).toBeLessThan(500);
  expect(text).not.toMatch(/ at \S+ \(|\.ts:\d|node_modules/);
  expect(text).not.toContain(secret);
  return took;
}

const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("", "__proto__", "a".repeat(2000), "=1+1", "\u202E"),
);
const value = fc.oneof(text, fc.integer(), fc.double(), fc.boolean(), fc.constant(null), fc.jsonValue());

test("answers arbitrary JSON without an error of its own, and soon", async () => {
  const desk = openDesk({ limits: { waiting: 100_000 } });
  const times: number[] = [];
  await fc.assert(
    fc.asyncProperty(fc.json(), async (body) => {
      times.push(await judge(desk, body));
    }),
    { numRuns: 300 },
  );
  expect(Math.max(...times.slice(5))).toBeLessThan(decidedWithinMs);
});

test("answers a sound record with anything changed in it without an error of its own, and soon", async () => {
  const desk = openDesk({ limits: { waiting: 100_000 } });
  const keys = [...Object.keys(soundRecord), "target", "milestones", "effect", "updates", "x"];
  const change = fc.record({
    key: fc.constantFrom(...keys),
    value,
    at: fc.constantFrom("record", "actor", "supportNeeds"),
  });
  const times: number[] = [];
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      const record: Record<string, unknown> = { ...soundRecord };
      const envelope: Record<string, unknown> = { challenge: await desk.challenge(), record };
      for (const { key, value: given, at } of changes) {
        if (at === "record") record[key] = given;
        else if (at === "actor") envelope["actor"] = { name: given, type: "company" };
        else envelope["supportNeeds"] = [{ [key]: given }];
      }
      times.push(await judge(desk, envelope));
    }),
    { numRuns: 150 },
  );
  expect(Math.max(...times.slice(5))).toBeLessThan(decidedWithinMs);
});
