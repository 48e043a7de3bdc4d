import type { form as sv } from "../sv/form.ts";

/** The form that makes a commitment: what stands on the page itself. */
export const form: typeof sv = {
  description:
    "A form to make a climate commitment: who you are, what you will do, how it is measured and how to send it in.",
  time: "It takes about ten minutes. You need no account.",
  noScript:
    "The form cannot be sent from your browser, since scripts are turned off. Read it, print it and fill it in by hand, or choose another way:",
  asleep:
    "The form has not started, and what you write is not saved. Reload the page or open it in a newer browser, or choose another way:",
  guide: "Would you like to read first?",
  parts: "Five parts",
  part: (number) => `Part ${number} of 5`,
  optional: "optional",
  example: "Example:",
  unknown: "Do not know yet",
  english: "Write in English too",
  englishOf: (label) => `${label} in English`,
  add: { milestone: "Add a milestone", need: "Add a need", offer: "Add an offer", row: "Add a row" },
  remove: "Remove",
  instead: {
    "commitments.title":
      "Write what you will do, in one sentence that starts with a verb or “We”. At most 140 characters. In Swedish if you can; whoever reviews it helps with the translation.",
    "commitments.actor":
      "Start typing the name and choose from the list. Promise only what the organisation itself decides over.",
    "commitments.catalogueItem":
      "Choose a ready-made commitment, and its measure and arithmetic are in place. Or leave it, and word your own.",
    "commitments.partners":
      "Write the names of other actors on the portal that take part and have agreed to be named.",
    "commitments.goals":
      "Choose the goals that the commitment contributes to, at least one. Not sure? Take the first.",
    "commitments.signed": "The day those who decide in your organisation said yes to the commitment.",
    "commitments.start": "The first day. The effect is counted from it.",
    "commitments.due": "The day you will be done.",
    "commitments.target.value": "Write a number. Both 1,200.5 and 1 200.5 will do.",
    "commitments.noEffectReason": "Not knowing is a good answer. Write why, if you like.",
    "commitments.effect.lifetimeYears":
      "The years that the effect lasts after completion. Leave empty where it is lasting.",
    "commitments.reportEveryMonths": "How often you promise to report, in months. Most choose once a year.",
    "commitments.milestones.due": "A day within the commitment’s time.",
    "support-needs.validUntil": "The last day you need the support.",
    "support-offers.validUntil": "The last day the offer stands.",
  },
  who: {
    heading: "Who are you?",
    question: "Is your organisation on the portal already?",
    existing: "Yes, we are",
    new: "No, we are new here",
    newHeading: "Tell us about yourselves",
    newText: "Write about the organisation, never about people.",
  },
  what: {
    heading: "What will you do?",
    lead: "Promise something you decide yourselves. A small promise that can be followed up is better than a large one that cannot.",
    own: "We word our own",
    sounds: "This is how it sounds",
  },
  measure: {
    heading: "How is it measured?",
    dates: "When",
    target: "Target in figures",
    baseline: "How it was before",
    baselineText: "Skip this if you have no figures.",
    milestones: "Milestones on the way",
    milestone: "Milestone",
    effect: "What does it do for the climate?",
    effectHelp: "The effect is counted in tonnes of carbon dioxide equivalent a year, once all is in place.",
    effectCatalogue: "Work it out for us, by the catalogue’s arithmetic",
    effectOwn: "We have worked it out ourselves",
    effectUnknown: "We do not know yet",
    scopes: [
      "1 – own emissions",
      "2 – bought electricity, heat and cooling",
      "3 – others’ emissions that you affect",
    ],
    more: "More details",
  },
  support: {
    heading: "Do you need support, or can you give it?",
    lead: "Both are optional. The portal shows which offers fit, and the municipality can help with the contact.",
    needs: "We need support",
    offers: "We can help others",
    need: "Support need",
    offer: "Support offer",
  },
  send: {
    heading: "Check and send",
    public: (license) =>
      `Everything you have written becomes public and free to use (${license}) if the proposal is approved. Others may read it already while it is being reviewed, and it may stay with the review even if it is not approved.`,
    consent: "We may promise this on behalf of the organisation, and the details may become public",
    check: "Check",
    checkText: "You will see how it looks before anything is sent.",
    result: "This is how it will look",
    card: "How it shows on the portal",
    file: "The files it becomes, word for word",
    sendHeading: "Send in",
    send: "Send the proposal",
    sendText: "A person at the municipality reads the proposal before anything is published.",
    sending: "Sending …",
    otherWays: "Other ways to send it in",
    download: "Download the file",
    copy: "Copy the text",
    copied: "Copied",
    notCopied: "It could not be copied",
    newFile: "Open as a new file in the repository",
    email: "E-mail the municipality",
    contact: "Contact the municipality",
  },
  draft: {
    heading: "Your draft",
    text: "What you write is kept in this browser and nowhere else. After 90 days without changes it is removed the next time you open the form.",
    unsent: "Nothing is sent until you press Send.",
    delete: "Delete the draft",
    deleteSure: "Delete everything you have written here?",
    share: "Copy a link to the draft",
    shareText: "Anybody who gets the link can read the draft. The link itself holds all of it.",
    back: "Bring back the draft before this",
  },
  noFocusAreas: {
    heading: "The form cannot be sent yet.",
    text: "What you write is to belong to a focus area, and the portal has not been given any. So wait before you fill it in.",
  },
  noService: {
    heading: "It cannot be sent from here.",
    text: "The portal has no service that receives it. But you can fill in the form, see how it will look and download it as a file. Nothing reaches the municipality until you hand in the file.",
    byEmail: "E-mail the file to the municipality, and a person there reads it before anything is published:",
    byHand: "Contact the municipality and ask how they would like the file:",
    proposed:
      "The portal is a proposal, and we do not know how the municipality would like the file. Keep it, or ask:",
    part: "Check and download",
    checkText: "You will see how it looks before you download the file.",
    sendHeading: "Take the proposal with you",
    sendText:
      "The file is plain text, and whoever reviews it reads exactly what it says. Download it and hand it in to the municipality.",
    unsent: "Nothing is sent from here: you download a file once you are done.",
  },
  receipt: {
    heading: "Thank you! The proposal has been received",
    reference: "Your case",
    status: { label: "Follow the case", text: "It says how far the proposal has come." },
    edit: {
      label: "Change and follow up the commitment",
      text: "This is your edit link. It works once the commitment is published, for whoever has it.",
    },
    save: "Save these links. They are shown here only, and we cannot e-mail them: we do not know who you are.",
    saveOne: "Save this link. It is shown here only, and we cannot e-mail it: we do not know who you are.",
    copy: "Copy the link",
    keep: "Download the links as a text file",
    keepOne: "Download the link as a text file",
    sameEdit: "The edit link that you opened works as before. Keep it.",
    shared:
      "Do you share the computer with others? Then remove the receipt and what you have written here, once you have saved what you need.",
    forget: "Remove the receipt",
    forgetSure: "Have you saved what you need? The receipt cannot be shown again.",
    nextHeading: "What happens now?",
    next: [
      "A person at the municipality reads the proposal.",
      "If something must be changed, the case page says so, with the reason.",
      "If it is approved, it is published on the portal.",
    ],
  },
  ways: {
    heading: "Other ways",
    template: "Download a template to fill in",
    templateText:
      "The template is a text file in which every field is explained. Send it to the municipality once it is filled in.",
  },
};
