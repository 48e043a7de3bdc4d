import type { caseClient as sv } from "../sv/case-client.ts";

/** What the script of the page that follows a case says. */
export const caseClient: typeof sv = {
  caseStates: {
    received: "Received",
    checked: "Checked",
    "in-review": "Being reviewed by a person at the municipality",
    "changes-asked": "Something needs to be changed",
    published: "Published",
    declined: "Will not be published",
    withdrawn: "Withdrawn by you",
  },
  reasons: {
    "not-in-control": "What you promise needs to be yours to decide.",
    "not-measurable":
      "It cannot be followed up as it is worded. Say how much, or what shows that it is done.",
    "needs-evidence": "It needs evidence.",
    "claim-words": "A word such as “climate neutral” needs to say what it covers.",
    "personal-data": "The proposal contains personal data, which cannot be published.",
    "changed-since":
      "What is published has changed since you sent it. See what is there now, and send it again.",
    duplicate: "The commitment is on the portal already.",
    "out-of-scope": "It does not belong on the portal.",
    other: "The municipality has another reason. Contact them and they will tell you.",
  },
  reason: "Reason:",
  nowStep: "now",
};
