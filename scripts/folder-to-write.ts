import { accessSync, constants, mkdirSync } from "node:fs";
import type { Language } from "../src/schema/language.ts";

/**
 * Makes the folder that a command was told to write in, where there is none.
 *
 * @throws Error where nothing can be written there, as in a file, for a person to read.
 */
export function makeFolder(folder: string, lang: Language): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    throw new Error(
      lang === "sv"
        ? `Det går inte att skriva i ${folder} (${fault}). Välj en annan mapp med --out, eller ändra rättigheterna.`
        : `${folder} cannot be written to (${fault}). Choose another folder with --out, or change its permissions.`,
      { cause: error },
    );
  }
}
