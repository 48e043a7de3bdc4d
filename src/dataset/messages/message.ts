import type { Details } from "../finding.ts";
import type { sv } from "./sv.ts";

/** What a sentence may use: the details, and the field as a person would name it. */
export interface About extends Details {
  /** `"due"`, or `"due" (Slutdatum)` where the field has a label. Quoted, ready to stand in a sentence. */
  readonly field: string;
  /** What to write in the field and an example of it, where the field has such texts. */
  readonly help?: string | undefined;
}

/** One or two sentences: what was found, and what to do. */
export type Sentence = (about: About) => string;

/** Rules of the file, the schema and the references. Cross-record rules have their own table. */
export type EngineRule = keyof typeof sv;
