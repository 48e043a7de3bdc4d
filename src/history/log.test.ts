import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { readLog } from "./log.ts";

const folder = mkdtempSync(join(tmpdir(), "klimatportal-log-"));
const signer = join(folder, "signer");
const signs = `cat >/dev/null; echo "[GNUPG:] SIG_CREATED " >&2; echo "-----BEGIN PGP SIGNATURE-----"`;
writeFileSync(signer, `#!/bin/sh\ncase "$*" in *--verify*) echo "Good signature" >&2;; *) ${signs};; esac\n`);
chmodSync(signer, 0o755);
const own = ["user.name=Test", "user.email=test@example.invalid", `gpg.program=${signer}`];
const git = (...args: readonly string[]) =>
  execFileSync("git", ["-C", folder, ...own.flatMap((setting) => ["-c", setting]), ...args]);

git("init", "-q", "-b", "main");
mkdirSync(join(folder, "data"));
for (const name of ["first", "second"]) {
  writeFileSync(join(folder, "data", `${name}.yaml`), `${name}\n`);
  git("add", "data");
  git("commit", "-q", "--gpg-sign=test", "-m", name);
}
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.unstubAllEnvs());

test.each([
  ["log.showSignature", "true"],
  ["log.showRoot", "false"],
])("knows every commit for whoever has set %s to %s", (key, value) => {
  const set = [
    [key, value],
    ["gpg.program", signer],
  ] as const;
  vi.stubEnv("GIT_CONFIG_COUNT", String(set.length));
  for (const [index, [name, to]] of set.entries()) {
    vi.stubEnv(`GIT_CONFIG_KEY_${index}`, name);
    vi.stubEnv(`GIT_CONFIG_VALUE_${index}`, to);
  }
  const files = readLog(join(folder, "data"), "main").map((logged) => logged.files.map(({ path }) => path));
  expect(files).toEqual([["first.yaml"], ["second.yaml"]]);
});

test("sees that what is moved out of the folder is gone from it, and that what is moved in is new there", () => {
  git("switch", "-q", "-c", "moved");
  mkdirSync(join(folder, "archive"));
  git("mv", "data/first.yaml", "archive/first.yaml");
  git("commit", "-q", "-m", "Out");
  git("mv", "archive/first.yaml", "data/third.yaml");
  git("commit", "-q", "-m", "In");
  const changes = readLog(join(folder, "data"), "moved")
    .slice(2)
    .map(({ files }) => files.map(({ status, path }) => `${status} ${path}`));
  expect(changes).toEqual([["D first.yaml"], ["A third.yaml"]]);
});
