import { actors } from "./sv/actors.ts";
import { caseAndUpdate } from "./sv/case.ts";
import { feeds } from "./sv/feeds.ts";
import { followUp } from "./sv/follow-up.ts";
import { followUpQuality } from "./sv/follow-up-quality.ts";
import { form } from "./sv/form.ts";
import { goals } from "./sv/goals.ts";
import { guides } from "./sv/guides.ts";
import { changedPromises, history } from "./sv/history.ts";
import { info } from "./sv/info.ts";
import { commitment } from "./sv/commitment.ts";
import { kit } from "./sv/kit.ts";
import { lists } from "./sv/lists.ts";
import { method } from "./sv/method.ts";
import { openData } from "./sv/open-data.ts";
import { period } from "./sv/period.ts";
import { report } from "./sv/report.ts";
import { search } from "./sv/search.ts";
import { shell } from "./sv/shell.ts";
import { start } from "./sv/start.ts";
import { submission } from "./sv/submission.ts";
import { support } from "./sv/support.ts";
import { supportForm } from "./sv/support-form.ts";
import { takePart } from "./sv/take-part.ts";
import { world } from "./sv/world.ts";

/** Every word of the portal's own, in Swedish. The type the other languages must satisfy. */
export const sv = {
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

export type Texts = typeof sv;
