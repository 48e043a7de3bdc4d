import ICAL from "ical.js";
import { expect, test } from "vitest";
import {
  makeActor,
  makeCommitment,
  makeDataset,
  makeEvent,
  makeGoal,
} from "../../dataset/fixtures/factory.ts";
import type { Portal } from "../../schema/portal.ts";
import { calendarIcs } from "./calendar.ts";
import { mostDates } from "./calendar-days.ts";
import { hostile } from "./fixtures/hostile.ts";
import { type FeedScope, portalScope } from "./scope.ts";

const date = "2026-06-01";
const address = (path: string) => new URL(path, "https://klimat.example.org").href;

type Keys = Parameters<typeof makeDataset>[0];
function calendarOf(
  keys: Keys,
  portal: Partial<Portal> = {},
  scope?: FeedScope,
  language: "sv" | "en" = "sv",
) {
  const dataset = makeDataset({ commitments: [], goals: [], events: [], ...keys }, portal);
  return calendarIcs(scope ?? portalScope(dataset), { dataset, date, address }, language);
}

function eventsIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents("vevent").map((part) => new ICAL.Event(part));
}
const linesOf = (text: string) =>
  eventsIn(text).map(({ uid, startDate, endDate }) => `${uid} ${startDate.toString()} ${endDate.toString()}`);

const milestones = [
  { id: "first-van", title: { sv: "Första bilen" }, due: "2026-09-01" },
  { id: "done-van", title: { sv: "Andra bilen" }, due: "2026-09-02", done: "2026-01-01" },
];
const commitment = makeCommitment({ due: "2027-12-31", milestones });

test("holds events, target years and what is still to be done, as whole days with the day after as their end", () => {
  const keys = {
    commitments: [commitment, makeCommitment({ id: "example-ended", due: "2026-08-01", state: "achieved" })],
    goals: [makeGoal()],
    events: [
      makeEvent({ start: "2024-02-28", end: "2024-02-29" }),
      makeEvent({ id: "one-day", start: "2026-12-31" }),
    ],
  };
  expect(linesOf(calendarOf(keys))).toEqual([
    "events-example-event@klimat.example.org 2024-02-28 2024-03-01",
    "commitments-example-commitment.first-van@klimat.example.org 2026-09-01 2026-09-02",
    "events-one-day@klimat.example.org 2026-12-31 2027-01-01",
    "commitments-example-commitment-due@klimat.example.org 2027-12-31 2028-01-01",
    "goals-example-goal-2030@klimat.example.org 2030-12-31 2031-01-01",
  ]);
});

test("gives every day a name of its own, whatever commitments and milestones are called", () => {
  const named = (id: string) => ({ id, title: { sv: "Ett steg" }, due: "2026-09-01" });
  const commitments = [
    makeCommitment({ id: "vans", due: "2027-12-31", milestones: [named("due"), named("new-first")] }),
    makeCommitment({ id: "vans-new", due: "2027-12-31", milestones: [named("first")] }),
  ];
  const names = eventsIn(calendarOf({ commitments })).map(({ uid }) => uid);
  expect(new Set(names).size).toBe(5);
});

test("gives no day a name that a portal in another folder of the same host gives", () => {
  const namesAt = (siteUrl: string) =>
    eventsIn(calendarOf({ commitments: [commitment] }, { siteUrl })).map(({ uid }) => uid);
  expect(namesAt("https://klimat.example.org/exempelby/")).toEqual([
    "exempelby/commitments-example-commitment.first-van@klimat.example.org",
    "exempelby/commitments-example-commitment-due@klimat.example.org",
  ]);
  const names = ["", "/exempelby", "/annanby"].flatMap((folder) =>
    namesAt(`https://klimat.example.org${folder}`),
  );
  expect(new Set(names).size).toBe(6);
});

test("holds the follow-up year that is going on and the next, on days that have a name of their own", () => {
  const cycle = { invitation: "11-15", deadline: "01-31", account: "04-01", contract: "02-29" };
  expect(linesOf(calendarOf({}, { cycle }))).toEqual([
    "follow-up-invitation-2026@klimat.example.org 2026-11-15 2026-11-16",
    "follow-up-deadline-2027@klimat.example.org 2027-01-31 2027-02-01",
    "follow-up-contract-2027@klimat.example.org 2027-02-28 2027-03-01",
    "follow-up-account-2027@klimat.example.org 2027-04-01 2027-04-02",
    "follow-up-invitation-2027@klimat.example.org 2027-11-15 2027-11-16",
    "follow-up-deadline-2028@klimat.example.org 2028-01-31 2028-02-01",
    "follow-up-contract-2028@klimat.example.org 2028-02-29 2028-03-01",
    "follow-up-account-2028@klimat.example.org 2028-04-01 2028-04-02",
  ]);
});

test("keeps any text as it is, on lines of 75 octets at most that split no character", () => {
  const long = "åäö🚲".repeat(60);
  const name = { sv: `A, b; c\\ "d" ${long}` };
  const event = makeEvent({
    title: { sv: hostile },
    summary: { sv: `${long} ${hostile}` },
    place: "Torget 1, Exempelby",
  });
  const text = calendarOf({ events: [event] }, { title: name });
  const [read] = eventsIn(text);
  // A line break is one in iCalendar, however it was written; control characters cannot be.
  const kept = hostile.replace(/[\u0000\u0007]/g, "").replace(/\r\n/g, "\n");
  expect([read?.summary, read?.description, read?.location]).toEqual([
    kept,
    `${long} ${kept}`,
    "Torget 1, Exempelby",
  ]);
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  // This parser takes the calendar's name as it is written, and not as the text that RFC 7986 says it is.
  const written = String(calendar.getFirstPropertyValue("x-wr-calname"));
  expect(written.replace(/\\([\\;,])/g, "$1")).toBe(name.sv);
  expect(written).not.toMatch(/(?<!\\)[;,]/);
  expect(eventsIn(text)).toHaveLength(1);
  const lines = text.split("\r\n");
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(lines.filter((line) => /\uFFFD|[\r\n]/.test(line) || !line.isWellFormed())).toEqual([]);
  expect(lines.at(-1)).toBe("");
});

test("is stamped with the day of the commit, and the same whatever the clock and the time zone", () => {
  const zone = process.env["TZ"];
  const written = ["UTC", "Pacific/Kiritimati", "America/Adak"].map((place) => {
    process.env["TZ"] = place;
    return calendarOf({ commitments: [commitment] });
  });
  process.env["TZ"] = zone;
  if (zone === undefined) delete process.env["TZ"];
  expect(new Set(written).size).toBe(1);
  const stamps = eventsIn(written[0] ?? "").map(({ component }) =>
    String(component.getFirstPropertyValue("dtstamp")),
  );
  expect(new Set(stamps)).toEqual(new Set(["2026-06-01T00:00:00Z"]));
});

test("holds all that an actor has left to do, also what is late, and of the portal what is nearest", () => {
  const late = makeCommitment({ id: "example-late", due: "2026-01-01" });
  const others = Array.from({ length: mostDates + 5 }, (_, index) =>
    makeCommitment({ id: `example-${1000 + index}`, actor: "example-other", due: "2030-01-01" }),
  );
  const keys = { actors: [makeActor(), makeActor({ id: "example-other" })], commitments: [late, ...others] };
  const of = (id: string) => calendarOf(keys, {}, { page: "actor", id, name: { sv: "Namn", en: "Name" } });
  expect(linesOf(of("example-bakery"))).toEqual([
    "commitments-example-late-due@klimat.example.org 2026-01-01 2026-01-02",
  ]);
  expect(linesOf(of("example-other"))).toHaveLength(mostDates + 5);
  expect(linesOf(calendarOf(keys))).toHaveLength(mostDates);
});

test("is a calendar also while it has no day, with the time zone that Sweden keeps", () => {
  const calendar = new ICAL.Component(ICAL.parse(calendarOf({})) as unknown[]);
  expect(calendar.getAllSubcomponents("vevent")).toEqual([]);
  const [zone] = calendar.getAllSubcomponents("vtimezone").map((part) => new ICAL.Timezone(part));
  const offsetOn = (month: number) =>
    zone?.utcOffset(ICAL.Time.fromDateTimeString(`2027-0${String(month)}-01T12:00:00`));
  expect([offsetOn(1), offsetOn(7)]).toEqual([3600, 7200]);
});

test("says whose it is and where to read more, in the language asked for", () => {
  const [milestone, due] = eventsIn(calendarOf({ commitments: [commitment] }, {}, undefined, "en"));
  expect(milestone?.summary).toBe("Milestone: Första bilen (Exempelbageriet AB)");
  expect(due?.summary).toContain("To be done: ");
  expect(String(due?.component.getFirstPropertyValue("url"))).toBe(
    "https://klimat.example.org/en/commitments/example-commitment/",
  );
});
