import { actors } from "./en/actors.ts";
import { caseAndUpdate } from "./en/case.ts";
import { feeds } from "./en/feeds.ts";
import { followUp } from "./en/follow-up.ts";
import { followUpQuality } from "./en/follow-up-quality.ts";
import { form } from "./en/form.ts";
import { goals } from "./en/goals.ts";
import { guides } from "./en/guides.ts";
import { changedPromises, history } from "./en/history.ts";
import { info } from "./en/info.ts";
import { commitment } from "./en/commitment.ts";
import { kit } from "./en/kit.ts";
import { lists } from "./en/lists.ts";
import { method } from "./en/method.ts";
import { openData } from "./en/open-data.ts";
import { period } from "./en/period.ts";
import { report } from "./en/report.ts";
import { search } from "./en/search.ts";
import { shell } from "./en/shell.ts";
import { start } from "./en/start.ts";
import { submission } from "./en/submission.ts";
import { support } from "./en/support.ts";
import { supportForm } from "./en/support-form.ts";
import { takePart } from "./en/take-part.ts";
import { world } from "./en/world.ts";
import type { Texts } from "./sv.ts";

/** Every word of the portal's own, in English. */
export const en: Texts = {
  actors,
  changedPromises,
  commitment,
  ...caseAndUpdate,
  feeds,
  followUp,
  followUpQuality,
  form,
  goals,
  guides,
  history,
  info,
  kit,
  lists,
  method,
  openData,
  period,
  report,
  search,
  shell,
  start,
  submission,
  support,
  supportForm,
  takePart,
  world,
};
