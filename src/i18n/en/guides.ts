import type { Texts } from "../sv.ts";

/** The guides: for staff who review, and for actors who commit. */
export const guides: Texts["guides"] = {
  staff: {
    title: "How to review proposals",
    nav: "Guide for reviewers",
    description: "Step by step for the municipality’s reviewers: approve, return, correct and withdraw.",
    lead: "You read, and approve or return with a reason. Nothing is published until a person has approved it. You need not know git.",
    parts: [
      {
        id: "queue",
        heading: "Open the queue",
        text: "Whoever runs the portal starts it on their computer. Then go to the page Review: the portal’s address on that computer followed by `/granska/`. It can only be opened on that computer. Each line is a proposal, the oldest first.",
        picture: "granska-ko",
        shows:
          "The page “Proposals to review” with two proposals: a new commitment from Exempelbageriet and a changed promise from Exempelskolan. Each says how the checks went, the number of the case and when it came in.",
      },
      {
        id: "read",
        heading: "Read the proposal",
        text: "At the top it says what it is and how the portal will show it. Further down is each field in words. For a change you see what it said before and what it says now.",
        picture: "granska-forslag",
        shows:
          "A proposal: the heading “We deliver our bread with electric vans”, a sentence on what it is, and the commitment as the portal will show it.",
      },
      {
        id: "decide",
        heading: "Judge it",
        text: "The program has checked what can be computed. The rest are questions for you: Does the actor stand by it? Anybody can send in somebody’s name, so get in touch in a way that you know already. Does the actor control it? Can it be measured? Is there evidence? Are the same tonnes counted elsewhere? Is any person named?",
        picture: "granska-kontroller",
        shows:
          "The parts “What do the checks say?” with a warning and “To consider” with questions on sender, control, measure and evidence.",
      },
      {
        id: "answer",
        heading: "Approve, or ask for changes",
        text: "Approve takes the proposal in exactly as it stands. If something needs to change: choose a reason and press Return. The sender reads the reason on the case page and can send a new proposal. You need not know who it is. Does somebody ask about a case? Look up its number at the end of the page Review, also when the proposal has been answered. If you return something because it holds personal data, the text is taken away, and only number, day and reason are kept.",
        picture: "granska-svar",
        shows:
          "The box “What do you say?” with the button “Approve”, the list “Why?” and the button “Return”.",
      },
      {
        id: "show",
        heading: "Show it on the portal",
        text: "As long as something is approved that the portal does not show, the page Review says so at the top, and you can rebuild the portal with a button. The old one can be read until the new one is ready.",
        picture: "granska-klart",
        shows:
          "The queue after an approval: “Approved: ‘We deliver our bread with electric vans’” and the button “Build the portal now”.",
      },
      {
        id: "correct",
        heading: "Correct a detail",
        text: "A spelling mistake need not go back. Approve, then correct the commitment’s file in the portal’s repository, or ask whoever runs the portal to do it. Never change what somebody has promised without asking. Published updates are not changed; they are corrected in a new one.",
      },
      {
        id: "withdraw",
        heading: "Withdraw",
        text: "An actor who wants to end a commitment sends a proposal with its edit link. If the link is lost you can do it for them: set the state to `withdrawn` and say why in `stateReason`. The commitment stays, as ended. Delete only what is unlawful to show, such as personal data, and tell whoever runs the portal: it is in the history as well.",
      },
      {
        id: "remind",
        heading: "Remind those who are to follow up",
        text: "Whoever runs the portal runs `npm run due`. It lists commitments that are soon to be followed up, are late or have fallen silent, and series that are late with a figure. There is a letter to send to each. The letters hold an edit link only where the list is made with the key: then the list is yours alone, so do not put it where others read. With `--format ics` the list becomes entries in your calendar. If the portal is on GitHub, the same list comes as an issue once a month, without links.",
      },
      {
        id: "year",
        heading: "Report on a year",
        text: "Whoever runs the portal runs `npm run report -- 2026 --out follow-up`. The folder then holds an annex to print and staple (PDF and HTML), a workbook with all records, the figures as pictures, and drafts of a web text and a press release, in each of the portal’s languages. Read the drafts and fill in quotation and contact before you send them. When the year is over, `npm run freeze -- 2026` closes it: the figures then stay as they were, and the annex shows them beside today’s.",
      },
      {
        id: "support",
        heading: "Broker support",
        text: "Each need says which offers fit, and why. Help with the contact if you can. Then write in the need’s file what came of it, under `matches`: which offer, which day and how it went, also where it came to nothing. Once the need is met, set its state to `closed`. At the end of the page on the quality of follow-up stands support that has expired or that nobody has confirmed for a year: give it a new day or end it. Where somebody asks without a name you do not know who it is either, unless they get in touch.",
      },
      {
        id: "link",
        heading: "If an edit link has gone astray",
        text: "Raise the number `editGeneration` in the commitment’s file by one. Then no old edit link works any more. A link can never publish anything, only propose.",
      },
    ],
  },
  actors: {
    title: "How to make a commitment, step by step",
    nav: "Guide for actors",
    description:
      "Step by step for companies, associations and schools: promise, follow up, change and withdraw.",
    lead: "It takes about ten minutes. You do not need an account, and you can finish another day.",
    gains: {
      heading: "What do you get?",
      points: [
        "The commitment has a page of its own: what you promise, how it goes and what shows it. You have a page as an actor.",
        "Material to share: badges, pictures and ready texts that follow how it goes.",
        "Do you need support? The portal shows which offers fit.",
        "The commitment is part of the follow-up of all the climate work, beside the goals.",
      ],
    },
    begin: "Make a commitment",
    catalogue: "Look in the catalogue first",
    parts: (hasReadyMade) => [
      {
        heading: "Before you begin",
        steps: [
          "Choose something that is yours to decide. Small is fine.",
          "Find out how much and by when: “12 electric cars by 2028”, not “invest in electric cars”.",
          "Make sure that whoever may decide in your organisation has said yes.",
        ],
      },
      {
        heading: "Fill in",
        steps: [
          "Who you are: choose yourselves from the list, or describe your organisation.",
          hasReadyMade
            ? "What you will do: choose a ready-made commitment from the catalogue, or write your own."
            : "What you will do: put it in your own words.",
          "How it is measured: target, dates and effect. Not known yet? That is a good answer.",
          "Support you need or can offer, if you like.",
          "Read it through and send. Write no names, telephone numbers or e-mail addresses: everything becomes public.",
        ],
      },
      {
        heading: "Keep the two links",
        steps: [
          "The case link shows how it is going: received, in review, published.",
          "You need the edit link to say how it is going, to change or to withdraw. It works for many years. Keep it with the organisation, not with one person.",
          "The links are shown once. We do not keep your e-mail address.",
        ],
      },
      {
        heading: "What happens then",
        steps: [
          "A person at the municipality reads what you wrote. What is reviewed is exactly what you sent.",
          "If something needs to change, the case page says why. Then send a new proposal.",
          "Once approved, it shows on the portal the next time it is built.",
        ],
      },
      {
        heading: "Say how it is going",
        steps: [
          "Open your edit link, at least once a year.",
          "Is everything still true? Press “Still true”.",
          "Has something happened? Say what, how far you have come, and link to evidence if you can. Setbacks are worth telling us about too: others learn from them.",
        ],
      },
      {
        heading: "Change or withdraw",
        steps: [
          "With the edit link you can propose a change or end the commitment. Say why.",
          "An ended commitment stays, with your explanation. There is no shame in it.",
          "Is the link lost, or does the service not answer? Contact the municipality, or download what you have written and send the file.",
        ],
      },
    ],
  },
};
