import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { makePortal } from "../../dataset/fixtures/factory.ts";
import { writeSoundFolder } from "../../dataset/fixtures/sound-folder.ts";
import { recordsFrom } from "./node-records.ts";

const folder = mkdtempSync(join(tmpdir(), "klimatportal-records-"));
writeSoundFolder(folder);
afterAll(() => rmSync(folder, { recursive: true }));

test("reads the folder where proposals go to a forge, whatever the clone's own main has", async () => {
  const noClone = join(folder, "no-clone");
  const records = await recordsFrom(folder, { SUBMISSIONS_FORGE: "github" }, noClone)();
  expect(records.portal).toMatchObject(makePortal());
});
