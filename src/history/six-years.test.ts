import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Change, isWeakening } from "./change.ts";
import { play } from "./fixtures/play.ts";
import { sixYears } from "./fixtures/six-years.ts";
import { type History, type HistoryEvent, readHistory } from "./history.ts";

const folder = mkdtempSync(join(tmpdir(), "six-years-"));
let history: History;
let commits: readonly string[];

beforeAll(() => {
  const data = play(sixYears, folder);
  history = readHistory(data, join(folder, "cache"));
  const log = execFileSync("git", ["-C", folder, "log", "--first-parent", "--reverse", "--format=%H"]);
  commits = log.toString().trim().split("\n");
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

function detailOf(change: Change): string {
  switch (change.kind) {
    case "renamed":
      return ` ${change.from}`;
    case "reduction":
    case "level":
      return ` ${change.year} ${change.from} > ${change.to}`;
    case "target":
    case "state":
    case "due":
    case "start":
    case "targetYear":
    case "effect":
    case "effectPerUnit":
      return ` ${change.from} > ${change.to}`;
    case "targetStatus":
      return ` ${change.year} ${change.from} > ${change.to}`;
    case "levelAdded":
    case "levelRewritten":
    case "yearAdded":
    case "yearRemoved":
      return ` ${change.year}`;
    case "updates":
      return ` ${change.what} ${change.count}`;
    case "milestoneMoved":
      return ` ${change.title.sv} ${change.from} > ${change.to}`;
    case "milestoneDone":
    case "milestoneUndone":
    case "milestoneRemoved":
    case "milestoneAdded":
      return ` ${change.title.sv}`;
    case "supportState":
      return ` ${change.to}`;
    case "matches":
      return ` ${change.count}`;
    case "partners":
      return [...change.joined.map((id) => ` +${id}`), ...change.left.map((id) => ` -${id}`)].join("");
    case "reckoning":
      return ` ${change.parts.map(({ key }) => key).join(" ")}`;
    case "observations":
    case "observationsAdded":
      return ` ${change.years.join(" ")}`;
    default:
      return "";
  }
}

/** An event as the table writes it. */
function lineOf(event: HistoryEvent): string {
  const { change, date, id, role, isEditing, proposed, reason } = event;
  const isListed = history.changedPromises.some(
    (one) => one.commit === event.commit && one.id === id && one.change.kind === change.kind,
  );
  const way = "way" in change && change.way !== "weaker" ? ` ${change.way}` : "";
  const how = isWeakening(change) ? " weaker" : way;
  return `${date} ${id} ${role}${proposed ? `, sent ${proposed}` : ""}${isEditing ? ", edited" : ""}: ${change.kind}${detailOf(change)}${how}${isListed ? `, listed${reason ? `: ${reason.sv}` : ""}` : ""}`;
}

test("has at least forty commits over six years", () => {
  expect(sixYears.length).toBeGreaterThanOrEqual(40);
  expect(commits).toHaveLength(sixYears.length);
});

test.each(sixYears.map((step, turn) => ({ turn, says: step.says.split("\n")[0], told: step.told })))(
  "tells what came of commit $turn: $says",
  ({ turn, told }) => {
    const events = Object.values(history.records)
      .flat()
      .filter(({ commit }) => commit === commits[turn]);
    // A record that was renamed is told of under the name it has now.
    const now = (line: string) => line.replace(/ example-vans (?=form|staff)/, " example-lorries ");
    expect(events.map(lineOf).sort()).toEqual(told.map(({ is }) => now(is)).sort());
  },
);

test("sees in a shallow clone only what it holds, and says since when", () => {
  const shallow = join(folder, "shallow");
  execFileSync("git", ["clone", "-q", "--depth", "5", `file://${folder}`, shallow]);
  const seen = readHistory(join(shallow, "data"), join(folder, "cache"));
  expect(seen.sight).toBe("shallow");
  expect(seen.since).toBe("2025-03-01");
  expect(seen.changedPromises.map(({ id, change }) => `${id} ${change.kind}`)).toEqual(["example-bus due"]);
});
