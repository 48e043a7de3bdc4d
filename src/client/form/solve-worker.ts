import { type Challenge, solveChallenge } from "altcha-lib";
import { deriveKey as pbkdf2 } from "altcha-lib/algorithms/web/pbkdf2";
import { deriveKey as sha } from "altcha-lib/algorithms/web/sha";

/** Does the work that a challenge asks for, apart from the page, and answers with the solution. */
addEventListener("message", async ({ data }: MessageEvent<Challenge>) => {
  const deriveKey = data.parameters.algorithm.startsWith("PBKDF2/") ? pbkdf2 : sha;
  try {
    postMessage(await solveChallenge({ challenge: data, deriveKey }));
  } catch {
    postMessage(null);
  }
});
