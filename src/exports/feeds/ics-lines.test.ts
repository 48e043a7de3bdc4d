import fc from "fast-check";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { icsText, icsValue } from "./ics-lines.ts";

const calendarWith = (text: string) =>
  icsText([
    "BEGIN:VCALENDAR",
    "BEGIN:VEVENT",
    `DESCRIPTION:${icsValue(text)}`,
    "END:VEVENT",
    "END:VCALENDAR",
  ]);

test("gives another program any text back, on lines of 75 octets at most", () => {
  const hostile = fc.constantFrom(
    "\\",
    ";",
    ",",
    "\n",
    "\r\n",
    ":",
    '"',
    "\\n",
    "å".repeat(40),
    "🚲".repeat(20),
  );
  const text = fc.array(fc.oneof(hostile, fc.string({ unit: "grapheme" }))).map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (written) => {
      const file = calendarWith(written);
      const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
      const read = calendar.getFirstSubcomponent("vevent")?.getFirstPropertyValue("description");
      expect(read).toBe(written.replace(/\r\n?/g, "\n"));
      expect(file.split("\r\n").filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    }),
  );
});

test("ends every line with CRLF, and breaks none where it need not", () => {
  // 12 octets of name and 63 of text are 75.
  const whole = `DESCRIPTION:${"a".repeat(63)}`;
  expect(icsText([whole, `${whole}b`])).toBe(`${whole}\r\n${whole}\r\n b\r\n`);
  // A continued line begins with a space, which leaves 74 octets: 37 letters of two.
  expect(icsText([`${whole}${"å".repeat(38)}`])).toBe(`${whole}\r\n ${"å".repeat(37)}\r\n å\r\n`);
});

test("leaves out what no line may hold, and lets no text begin a property", () => {
  expect(icsValue("a\u0000\u0007\u007Fb\rBEGIN:VEVENT\uD800")).toBe("ab\\nBEGIN:VEVENT\uFFFD");
});
