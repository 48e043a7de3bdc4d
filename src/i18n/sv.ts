import { commitment } from "./sv/commitment.ts";
import { shell } from "./sv/shell.ts";
import { start } from "./sv/start.ts";

/** Every word of the portal's own, in Swedish. The type the other languages must satisfy. */
export const sv = { shell, start, commitment };

export type Texts = typeof sv;
