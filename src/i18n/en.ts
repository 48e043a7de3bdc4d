import { actors } from "./en/actors.ts";
import { goals } from "./en/goals.ts";
import { commitment } from "./en/commitment.ts";
import { shell } from "./en/shell.ts";
import { start } from "./en/start.ts";
import { takePart } from "./en/take-part.ts";
import type { Texts } from "./sv.ts";

/** Every word of the portal's own, in English. */
export const en: Texts = { actors, commitment, goals, shell, start, takePart };
