import { commitment } from "./en/commitment.ts";
import { shell } from "./en/shell.ts";
import { start } from "./en/start.ts";
import type { Texts } from "./sv.ts";

/** Every word of the portal's own, in English. */
export const en: Texts = { shell, start, commitment };
