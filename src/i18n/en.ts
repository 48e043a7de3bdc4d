import { actors } from "./en/actors.ts";
import { caseAndUpdate } from "./en/case.ts";
import { followUp } from "./en/follow-up.ts";
import { form } from "./en/form.ts";
import { goals } from "./en/goals.ts";
import { guides } from "./en/guides.ts";
import { info } from "./en/info.ts";
import { commitment } from "./en/commitment.ts";
import { lists } from "./en/lists.ts";
import { method } from "./en/method.ts";
import { openData } from "./en/open-data.ts";
import { search } from "./en/search.ts";
import { shell } from "./en/shell.ts";
import { start } from "./en/start.ts";
import { submission } from "./en/submission.ts";
import { takePart } from "./en/take-part.ts";
import type { Texts } from "./sv.ts";

/** Every word of the portal's own, in English. */
export const en: Texts = {
  actors,
  commitment,
  ...caseAndUpdate,
  followUp,
  form,
  goals,
  guides,
  info,
  lists,
  method,
  openData,
  search,
  shell,
  start,
  submission,
  takePart,
};
