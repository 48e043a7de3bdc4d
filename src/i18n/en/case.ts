import type { caseAndUpdate as sv } from "../sv/case.ts";

/** The pages that follow a proposal, and that follow up a commitment. */
export const caseAndUpdate: typeof sv = {
  case: {
    title: "Follow your case",
    description: "See how far a proposed commitment has come, with the link from the receipt.",
    lead: "Here you see how far your proposal has come.",
    how: "Open the link that you got when you sent the proposal. It ends in #t= and a long row of characters.",
    lost: "Have you lost the link? The municipality can help you.",
    noScript:
      "The page fetches the case by a script. Turn scripts on in the browser, or contact the municipality.",
    loading: "Fetching the case …",
    reference: "Case",
    steps: "How far it has come",
    withdraw: "Take the proposal back",
    withdrawSure: "Take the proposal back? Then nobody will read it any more.",
    view: "See the commitment on the portal",
    again: "Make a new proposal",
  },
  update: {
    title: "Follow up a commitment",
    description:
      "Tell how it goes, change or withdraw a published commitment, with the link from the receipt.",
    lead: "Tell how it goes, change something or withdraw the commitment. A person at the municipality reads it before it is published.",
    how: "Open the edit link that you got when you sent the commitment. It ends in #t= and a long row of characters.",
    lost: "Have you lost the link? The municipality can help you.",
    noScript:
      "The page fetches the commitment by a script. Turn scripts on in the browser, or contact the municipality.",
    loading: "Fetching the commitment …",
    still: "Still true",
    stillText: "Has nothing changed? One press is enough. We note today's date.",
    stillStatement: { sv: "Åtagandet stämmer fortfarande.", en: "The commitment still holds." },
    or: "Or tell more",
    type: "What would you like to tell?",
    types: {
      progress: "Progress: this is how far we have come",
      change: "Something has changed",
      setback: "It goes slowly or has stopped",
      completion: "It is done, wholly or in part",
      withdrawal: "We withdraw the commitment",
    },
    newTexts: "What it should say",
    newTextsText: "Change what no longer holds. What it said before stays in the history.",
    setbackState: "How do things stand?",
    setbackStates: {
      active: "It goes on, but more slowly",
      paused: "It is paused",
      blocked: "It is blocked",
    },
    completionState: "How did it go?",
    completionStates: {
      achieved: "We reached the target",
      "partly-achieved": "We came part of the way",
      "not-achieved": "We did not reach the target",
    },
    reason: "Why?",
    reasonHelp: "The reason is shown on the page. Others can learn from it.",
    withdrawalText: "The commitment stays on the portal as withdrawn, with your explanation.",
    milestones: "Milestones reached",
    evidence: "Evidence",
    addEvidence: "Add evidence",
    sent: "The proposal has been sent",
  },
};
