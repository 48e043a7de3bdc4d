import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writtenOn } from "../synth/days.ts";
import { fictionalMunicipality } from "../synth/municipality.ts";
import { writeFiction } from "../synth/write.ts";
import { type Cost, runProgram } from "./run-program.ts";

/**
 * Where the bench keeps its data and its sites: a folder outside the repository. Nothing in it is removed before all is
 * done: ext4 sets freed blocks aside for minutes, and looks through them for each new file.
 */
export interface Workspace {
  /** The data folder of a fictional municipality of that size, made once. */
  readonly fiction: (commitments: number) => string;
  /** A folder that does not exist yet. */
  readonly fresh: (name: string) => string;
  /** The site of a data folder, built once. */
  readonly site: (data: string) => Promise<string>;
  readonly remove: () => void;
}

/** Builds a site as `npm run build` does. */
export function build(data: string, out: string): Promise<Cost> {
  return runProgram(["npm", "run", "build", "--silent"], {
    PORTAL_DATA: data,
    PORTAL_OUT: out,
    PORTAL_TODAY: writtenOn,
  });
}

/** Opens an empty workspace. */
export function openWorkspace(): Workspace {
  const folder = mkdtempSync(join(tmpdir(), "klimatportal-bench-"));
  const fictions = new Map<number, string>();
  const sites = new Map<string, Promise<string>>();
  let next = 0;
  const fresh = (name: string) => {
    next += 1;
    return join(folder, `${name}-${next}`);
  };
  return {
    fresh,
    fiction(commitments) {
      const data = fictions.get(commitments) ?? fresh(`fiction-${commitments}`);
      if (!fictions.has(commitments)) writeFiction(fictionalMunicipality(1, commitments), data);
      fictions.set(commitments, data);
      return data;
    },
    site(data) {
      const out = fresh("site");
      const built = sites.get(data) ?? build(data, out).then(() => out);
      sites.set(data, built);
      return built;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
