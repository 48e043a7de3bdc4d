import { formatCount } from "../../../format.ts";
import type { PageWords } from "./pages-sv.ts";

/** The review pages at `/granska/`, in English. */
export const pagesEn: PageWords = {
  area: "Review",
  portal: "To the portal",
  guide: "How to review",
  skip: "Skip to content",
  otherLanguage: "Svenska",
  local: "This page is only on this computer. Everybody who uses the computer can open it and approve.",
  queue: {
    title: "Proposals to review",
    lead: (count) =>
      `${formatCount(count, "en", { one: "proposal waits", other: "proposals wait" })} for somebody to read. Nothing is published until you have approved it.`,
    empty: "No proposal is waiting. When somebody sends a commitment it shows here.",
    came: (date) => `Came in ${date}`,
    sound: "Passes the checks",
    warned: (count) => formatCount(count, "en", { one: "thing to look at", other: "things to look at" }),
    faulty: "Must be put right",
    unreadable: "The file cannot be read",
    outdated: "Starts from an older version",
  },
  proposal: {
    back: "All proposals",
    card: "As the portal will show it",
    file: "The file, exactly as it will be",
    wasSent: "This is what was sent",
    fields: "What does it say?",
    changes: "What changes?",
    outdated:
      "The proposal is compared with what is published now. Anything added since it came in therefore looks as if it were being removed.",
    field: "Field",
    before: "Before",
    after: "After",
    nothing: "nothing",
    removed: "removed",
    added: "added",
    technical: "Show as a file (YAML)",
    unreadable: "The file cannot be read, so it can only be shown as text.",
  },
  find: {
    heading: "Look up a case",
    label: "The case number that the sender has, such as ABCD-EFGH. Answered proposals are here too.",
    button: "Look up",
  },
  decide: {
    heading: "What do you say?",
    goTo: "To the decision",
    approve: "Approve",
    approveLead: "The proposal becomes part of the portal’s records, exactly as it stands here.",
    approveFaulty: "The proposal cannot be approved until the errors above are put right. Return it.",
    approveOutdated:
      "What is published has changed since the proposal came in, so it cannot be approved. Return it, so that the sender can start from what is there now.",
    return: "Return",
    returnLead:
      "The sender sees the reason on the case page and can send a new proposal. This one is kept but not published.",
    reason: "Why?",
    choose: "Choose a reason",
  },
  reasons: {
    "not-in-control": "The actor does not itself control what is promised",
    "not-measurable": "One cannot see when the commitment is fulfilled",
    "needs-evidence": "Evidence or a source is missing",
    "claim-words": "Words such as “climate neutral” need to say what is counted",
    "personal-data": "There is personal data in the text",
    "changed-since": "Starts from an older version",
    duplicate: "The same commitment is there already",
    "out-of-scope": "Does not belong on the portal",
    other: "Another reason",
  },
  done: {
    approved: (what) => `Approved: ${what}. It is now part of the portal’s records.`,
    behind: (what) =>
      `Approved: ${what}. It is on the main branch, but the folder on this computer has not followed. Ask whoever runs the portal to run git status.`,
    takenAway:
      "The text has been taken out of the proposal, but git may keep it on this computer for a time. Ask whoever runs the portal to run git gc --prune=now, and it is gone for good.",
    returned: (what) => `Returned: ${what}. The sender sees the reason on the case page.`,
    behindSite: {
      behind: "There are approved changes that the portal does not show yet.",
      "folder-differs":
        "The portal shows something else than what is approved. It is built from the folder on this computer, where somebody has records that are not approved or not saved. Ask whoever runs the portal to run git status.",
    },
    build: "Build the portal now",
    buildNote: "Building usually takes less than a minute. The portal can be read meanwhile.",
    building: "The portal is being built. The old one is shown until the new one is ready.",
    built: "The portal has been built and now shows what is approved.",
    failed: "It could not be built. The former one is still shown. The error:",
    look: "Look again",
    open: "Open the portal",
  },
  fault: {
    host: "Review can only be opened on the computer that runs the portal, as 127.0.0.1 or localhost.",
    proxy:
      "Review can only be opened directly on the computer that runs the portal, and this came through another server (a proxy). Nothing has been done. Open it in a browser on that computer, as 127.0.0.1 or localhost.",
    origin:
      "The answer did not come from our own page, so nothing has been done. Open the proposal and try again.",
    changed:
      "The proposal or the portal’s records have changed since you opened the page, so nothing has been done. Read it again, then answer.",
    gone: "The proposal no longer waits: somebody has answered it already, or its sender has taken it back. Nothing has been done.",
    unknown: "There is no proposal with that number. Is it the one that the sender has?",
    several: (references) => `The number fits several proposals: ${references.join(", ")}. Write all of it.`,
    noPage: "There is no such page in the review.",
    reason: "Choose a reason, so that the sender knows what can be changed.",
    conflict: (paths) =>
      `What is published has changed since the proposal came in (${paths.join(", ")}), so nothing has been done. Return it, so that the sender can start from what is there now.`,
    unclean: (paths) =>
      `Somebody’s unsaved changes are in the way in the folder on this computer (${paths.join(", ")}), so nothing has been done. Ask whoever runs the portal to save them first.`,
    unsound: "The proposal does not pass the checks and so cannot be approved.",
    failed: "It did not work. Nothing has been published. The program says:",
    notShown: "The page cannot be shown just now. The program says:",
    title: "It did not work",
  },
};
