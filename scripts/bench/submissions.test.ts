import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeSoundFolder } from "../../src/dataset/fixtures/sound-folder.ts";
import { loadedService } from "./loaded-service.ts";
import { crashDrive } from "./submissions.ts";

test(
  "keeps every promise of a receipt when it is killed, and makes nothing twice",
  { timeout: 300_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "klimatportal-crash-"));
    try {
      expect(await crashDrive(loadedService(folder, writeSoundFolder), 5)).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
