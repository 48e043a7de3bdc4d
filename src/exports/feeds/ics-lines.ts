const mostOctets = 75;

/** How many octets a code point takes in UTF-8. */
const octetsOf = (codePoint: number) =>
  codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;

/** A line broken where it is longer than iCalendar allows, never inside a character (RFC 5545, 3.1). */
function folded(line: string): string {
  // No character takes more than three octets for each of its code units.
  if (line.length * 3 <= mostOctets) return line;
  const parts: string[] = [];
  let start = 0;
  let octets = 0;
  for (let at = 0; at < line.length;) {
    const codePoint = line.codePointAt(at) ?? 0;
    const size = octetsOf(codePoint);
    if (octets + size > mostOctets) {
      parts.push(line.slice(start, at));
      start = at;
      // The space that a continued line begins with.
      octets = 1;
    }
    octets += size;
    at += codePoint > 0xffff ? 2 : 1;
  }
  parts.push(line.slice(start));
  return parts.join("\r\n ");
}

/** Lines as iCalendar wants them: folded, and each ended with CRLF, the last too. */
export function icsText(lines: readonly string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** Text as the value of a property; control characters, which no line of iCalendar may hold, are left out. */
export function icsValue(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, "")
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");
}

/** A day as iCalendar writes it: `20260504`. */
export const icsDay = (date: string): string => date.replaceAll("-", "");

/** A calendar must hold something (RFC 5545, 3.6). One that has no day yet holds the time zone that its days would be in. */
export const noDayYet: readonly string[] = [
  "BEGIN:VTIMEZONE",
  "TZID:Europe/Stockholm",
  ...["BEGIN:STANDARD", "DTSTART:19961027T030000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"],
  ...["TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "TZNAME:CET", "END:STANDARD"],
  ...["BEGIN:DAYLIGHT", "DTSTART:19810329T020000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"],
  ...["TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "TZNAME:CEST", "END:DAYLIGHT"],
  "END:VTIMEZONE",
];
