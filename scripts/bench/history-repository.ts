import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

const folder = "data/commitments";
const begin = Date.UTC(2021, 0, 4, 9) / 1000;
const stepSeconds = 2 * 60 * 60;

/** What a follow-up does to a record, by turns: it is put off, paused, made smaller, or has its text mended. */
const edits: readonly ((text: string) => string)[] = [
  (text) =>
    text.replace(/^due: "?(\d{4})/m, (all, year: string) => all.replace(year, String(Number(year) + 1))),
  (text) =>
    text.replace(/^state: "?active"?$/m, 'state: "paused"\nstateReason:\n  sv: "Vi väntar på leverans."'),
  (text) =>
    text.replace(/^( +central: )(\d+)/m, (_, key: string, tonnes: string) => `${key}${Number(tonnes) - 1}`),
  (text) => text.replace(/^( +sv: ".*)"$/m, '$1, nu"'),
];

function commitOf(mark: number, message: string, files: readonly (readonly [string, string])[]): string {
  const date = `Exempelkommunen <stab@example.invalid> ${begin + mark * stepSeconds} +0000`;
  const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const changes = files.map(([path, text]) => `M 100644 inline ${path}\n${data(text)}`).join("");
  return `commit refs/heads/main\nmark :${mark}\ncommitter ${date}\n${data(message)}${mark > 1 ? `from :${mark - 1}\n` : ""}${changes}`;
}

/**
 * A repository in which each commitment of a municipality comes in a commit of its own, and is changed in as many more.
 *
 * @param data Records of a fictional municipality.
 * @param directory An empty folder that becomes the repository.
 * @returns How many commits there are.
 */
export function writeHistory(data: string, directory: string): number {
  const git = (args: readonly string[], input = "") => {
    const { status, stderr } = spawnSync("git", ["-C", directory, ...args], { input });
    if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr.toString()}`);
  };
  cpSync(data, join(directory, "data"), { recursive: true });
  const names = readdirSync(join(directory, folder));
  const texts = names.map((name): [string, string] => [
    `${folder}/${name}`,
    readFileSync(join(directory, folder, name), "utf8"),
  ]);
  rmSync(join(directory, folder), { recursive: true });
  git(["init", "--quiet", "--initial-branch=main"]);
  git(["add", "."]);
  const rest = ["portal.yaml"].map((name): [string, string] => [
    `data/${name}`,
    readFileSync(join(data, name), "utf8"),
  ]);
  const commits = [commitOf(1, "Begin", rest)];
  for (const file of texts) commits.push(commitOf(commits.length + 1, "Add a commitment", [file]));
  texts.forEach(([path, text], turn) => {
    const changed = edits[turn % edits.length]?.(text) ?? text;
    commits.push(commitOf(commits.length + 1, "Follow up a commitment", [[path, changed]]));
  });
  git(["fast-import", "--quiet"], commits.join(""));
  git(["reset", "--quiet", "--hard", "main"]);
  return commits.length;
}
