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
    noService:
      "The portal has no service that receives proposals, so there are no cases to follow here. Have you handed in a file to the municipality? Ask them how it is going:",
    loading: "Fetching the case …",
    down: "The case cannot be fetched right now. Try again in a while.",
    unknown: "We cannot find a case for that link. Check that you have the whole of it.",
    reference: "Case",
    steps: "How far it has come",
    next: {
      received: "The proposal is being checked. That usually takes a few minutes.",
      checked:
        "The proposal waits for somebody at the municipality to read it. There is nothing you need to do now. Save the link and look in again.",
      "in-review":
        "The proposal waits for somebody at the municipality to read it. There is nothing you need to do now. Save the link and look in again.",
      published:
        "The proposal is approved. It shows on the portal as soon as the portal has been rebuilt, which may take a while.",
      withdrawn: "The proposal is no longer under review.",
    },
    withdraw: "Take the proposal back",
    withdrawSure:
      "Take the proposal back? It will then no longer be reviewed. What you wrote may stay where it was reviewed.",
    view: "See it on the portal",
    againText:
      "You can change what you sent and send it again. It will be a new proposal with a case of its own. What you wrote is kept in the browser that you sent it from.",
    again: "Open what you sent and change it",
    againChange:
      "You can send it again: open the edit link of the commitment and change what is needed. What you wrote is kept in the browser that you sent it from. It will be a new proposal with a case of its own.",
  },
  update: {
    title: "Follow up a commitment",
    description:
      "Say how it is going, change or withdraw a published commitment, with the link from the receipt.",
    lead: "Say how it is going, change something or withdraw the commitment. A person at the municipality reads it before it is published.",
    how: "Open the edit link that you got when you sent the commitment. It ends in #t= and a long row of characters.",
    lost: "Have you lost the link? The municipality can help you.",
    noScript:
      "The page fetches the commitment by a script. Turn scripts on in the browser, or contact the municipality.",
    noService:
      "The portal has no service that receives proposals, so no commitment can be opened here. Tell the municipality instead:",
    loading: "Fetching the commitment …",
    down: "The commitment cannot be fetched right now. Try again in a while.",
    unknown: "The link cannot be used. Check that you have the whole of it, or contact the municipality.",
    held: {
      target: { label: "Target", none: "No target in figures" },
      due: { label: "To be done by", none: "Not known yet" },
      reported: { label: "Last reported", none: "No figure has been reported yet" },
      state: { label: "State", none: "" },
      told: { label: "Last confirmed", none: "Not since the commitment was made" },
    },
    early: {
      from: "The commitment has not begun yet. You can say here how it is going from",
      after: "Keep the link until then. Does anything need to be changed before that?",
    },
    moved: "The commitment has changed since you wrote. Read through what you wrote before you send it.",
    againText:
      "You have sent something about the commitment from here that is not on the portal. Has it been returned to you? Then you can carry on from what you wrote.",
    again: "Open what you wrote",
    drop: "Remove what you wrote",
    question: "Is it still true?",
    still: "Still true",
    changed: "Something has changed",
    stillText:
      "If nothing has changed, one press is enough. An update with today’s date is then sent for review.",
    report: "Do you have a sustainability report already? Link to it",
    reportText: "The link is shown as evidence for the update. You need not copy anything out of it.",
    reportUrl: "Address of the report",
    reportTitle: "Sustainability report",
    stillStatement: { sv: "Åtagandet stämmer fortfarande.", en: "The commitment still holds." },
    more: "Say what has happened",
    type: "What would you like to tell?",
    types: {
      progress: "Progress: this is how far we have come",
      change: "The commitment changes: its words, target or dates",
      setback: "It is going slowly or has stopped",
      completion: "It has ended, however it went",
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
    withdrawalText: "The commitment stays on the portal as withdrawn, with your explanation.",
    milestones: "Milestones reached",
    evidence: "Evidence",
    evidenceText: "Evidence can be something you have already, such as a sustainability report.",
    addEvidence: "Add evidence",
  },
};
