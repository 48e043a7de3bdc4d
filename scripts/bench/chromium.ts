import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchFlags, requireChromium } from "../../src/site/chromium.ts";

/** A browser that Lighthouse can steer. */
export interface DebuggedChromium {
  readonly port: number;
  readonly close: () => Promise<void>;
}

const startLimitMs = 30_000;

/** Debian's program is a shell script that starts the browser: a signal would end the script alone. */
async function askToClose(address: string): Promise<void> {
  const socket = new WebSocket(address);
  await once(socket, "open");
  socket.send(JSON.stringify({ id: 1, method: "Browser.close" }));
}

/** Starts a browser without a window, with a profile of its own that is thrown away. */
export async function startChromium(): Promise<DebuggedChromium> {
  const profile = mkdtempSync(join(tmpdir(), "klimatportal-chromium-"));
  const flags = ["--headless=new", "--remote-debugging-port=0", `--user-data-dir=${profile}`, "about:blank"];
  const child = spawn(requireChromium(), [...launchFlags, ...flags], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = new Promise<void>((done) => child.once("close", () => done()));
  const address = await new Promise<string>((done, fail) => {
    let said = "";
    const timer = setTimeout(() => fail(new Error(`Chromium did not start:\n${said}`)), startLimitMs);
    child.once("error", fail);
    child.stderr.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const found = /DevTools listening on (ws:\S+)\n/.exec(said)?.[1];
      if (found === undefined) return;
      clearTimeout(timer);
      done(found);
    });
  });
  return {
    port: Number(new URL(address).port),
    async close() {
      // One that has died answers nothing.
      await Promise.race([askToClose(address), ended]);
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
