import { nbsp } from "../../format.ts";
import type { info as sv } from "../sv/info.ts";

export const info: typeof sv = {
  notFound: {
    title: "There is no such page",
    lead: "The address leads nowhere. It may be misspelt, or the page may have moved or been removed.",
    search: "Search the portal",
    submit: "Search",
    removed: "Commitments and goals that have been removed are in the list",
    orGo: "Or go here:",
  },
  accessibility: {
    title: (service) => `Accessibility statement for ${service}`,
    heading: (service) => `Accessibility statement for ${service}`,
    description: (service) => `How accessible ${service} is, what falls short and how to report it.`,
    intro: (actor, service, isProposed) =>
      `${actor} ${isProposed ? "is meant to stand" : "stands"} behind ${service}. As many people as possible should be able to use it. This page describes how the website meets the Swedish act on accessibility of digital public services, which shortcomings we know of and how you can report others.`,
    how: "How accessible is the website?",
    compliance: {
      full: "The website is fully compliant with the Act on Accessibility of Digital Public Services. We know of no shortcomings.",
      partial:
        "The website is partly compliant with the Act on Accessibility of Digital Public Services, because of the shortcomings described below.",
      none: "The website is not compliant with the Act on Accessibility of Digital Public Services. The shortcomings are described below.",
    },
    report: "Report shortcomings in accessibility",
    reportText:
      "We always want to make the website more accessible. Have you found problems that are not described on this page, or do you think that we do not meet the requirements of the act? Tell us, so that we know that the problem exists.",
    reportLink: "Report shortcomings",
    request: "If you cannot use parts of the website",
    requestText:
      "Do you need content that is not accessible to you, including content exempt from the act as described below? You may ask for it in a form that suits you (section 15 of the act). Ask here:",
    requestLink: "Ask for content in another form",
    supervision: "Supervision",
    supervisionText:
      "The Agency for Digital Government, Digg, supervises the Act on Accessibility of Digital Public Services. Are you not satisfied with how we deal with your report or your request? Then you may complain to Digg.",
    supervisionLink: "Report poor accessibility to Digg",
    technical: "Technical information about accessibility",
    technicalText: `The requirement is the standard EN${nbsp}301${nbsp}549 V3.2.1, which for web content equals level AA of WCAG 2.1. The website is built to meet level AA of the newer WCAG 2.2 as well.`,
    notAccessible: "Content that is not accessible",
    nonCompliance: "Non-compliance with the act",
    noIssues: "We know of no content that falls short.",
    why: "Why:",
    alternative: "Another way:",
    fixBy: (date) => `To be fixed by ${date}.`,
    disproportionate: "Disproportionate burden",
    disproportionateText:
      "We claim the exemption for disproportionate burden under section 12 of the act for this content:",
    disproportionateNone:
      "We do not claim the exemption for disproportionate burden (section 12 of the act) for any content.",
    outOfScope: "Content not covered by the act",
    outOfScopeText: "The act does not apply to this content (section 9 of the act):",
    outOfScopeNone:
      "We do not count any of the portal’s own content as exempt from the act (section 9 of the act).",
    tested: "How we have tested the website",
    method: {
      self: "We have assessed the website ourselves.",
      external: "An external party has assessed the website.",
    },
    assessedOn: (date) => `The latest assessment was made on ${date}.`,
    updatedOn: (date) => `This statement was last updated on ${date}.`,
  },
  privacy: {
    title: "What does the portal keep about you?",
    description: "No cookies, no tracking and no requests to others. How the portal treats personal data.",
    lead: "Nothing if you only read: the pages can be read without an account, cookies or scripts. If you fill in a form, your draft is kept in your own browser.",
    visitors: "When you read",
    visitorsList: [
      "The portal sets no cookies. Only the forms keep anything in your browser. What they keep is described below.",
      "The portal does not count visits and tracks nobody.",
      "The pages fetch nothing from others: fonts, pictures, charts and search are at the same address. The browser is also told to stop everything else.",
      "Searching happens in your own browser. What you search for is shown in the address of the page, so that you can share it.",
    ],
    forms: "When you fill in a form",
    formsList: [
      "The forms for commitments and support keep what you write in your browser’s local storage (localStorage), so that nothing is lost if the page is closed. The draft is not sent anywhere.",
      "Once you have sent something in, a follow-up too, a copy of it is kept in the same way, so that you can change it and send it again. If you open a draft that somebody has shared, your own is laid aside.",
      "Drafts and copies are used for at most 90 days after they were last changed. Older ones are removed the next time you open one of the forms.",
      "You can remove it all yourself: open the form and press Delete the draft, and the copies of what you have sent from it go too. You remove the copy of a follow-up where you follow up the commitment. Once the follow-up is published, the copy goes the next time you open the commitment there. Clearing the site data for the portal’s address in the settings of your browser does the same. Do so if you have written on a computer that others use.",
      "What you send in becomes a proposal that a person reads. Where proposals are reviewed in the open, as on GitHub, anybody can read it at once, and it stays there even if it is not approved or you take it back. Elsewhere it stays with whoever reviews it. Does it say anything about a person? Ask the publisher to remove it.",
      "The page where you follow a case keeps nothing. What you write when you follow up a commitment and have not sent, and the receipt with its links once you have sent something in, stay in the tab until you close it. A button removes the receipt too, and the copies of what you have sent with that form go with it. The links hold a secret key, which may stay in your browser’s history.",
    ],
    formLinks: "To the forms:",
    host: "The log of the web server",
    hostText:
      "Whoever runs the web server may keep a log of IP address, time and page, as is common on the web. That is up to the host and not to the portal. Ask the publisher how long the log is kept.",
    records: "When you or your organisation is on the portal",
    recordsText:
      "The records are about organisations. Names of people, e-mail addresses, telephone numbers and personal identity numbers must not be in them. A program looks for addresses and numbers before anything is published, and a person reads every change, to find names too. Have you found personal data? Tell us, and it will be removed.",
    recordsHistory:
      "Changes are kept in an open history. That is why personal data must be stopped before it is published.",
    links: "Links to others",
    linksText:
      "Sources and actors’ websites have rules of their own. Nothing is fetched from them until you follow a link.",
    contact: "Questions",
    contactText: (publisher, isProposed) =>
      isProposed
        ? `The portal is a proposal. ${publisher} is meant to be its publisher.`
        : `${publisher} is the publisher and answers questions.`,
    contactLink: "Contact the publisher",
  },
  about: {
    title: "About the portal",
    description: "What the climate portal is, who is behind it and how its records are reviewed.",
    lead: (municipality) =>
      `The portal shows the climate goals of ${municipality}, how far there is to go and what various actors have promised to do. Anybody can read, check the sums and take part.`,
    what: "What is the portal for?",
    whatList: [
      "Residents, pupils and the press can see how it is going, with a source for every figure.",
      "Companies, associations, schools and public bodies can promise something where they have control, that is, where they decide themselves.",
      "Commitments are followed up in the open, including those that do not succeed.",
      "Those who need support can find those who offer it.",
    ],
    who: "Who is behind it?",
    whoText: (publisher, isProposed) =>
      isProposed
        ? `The portal is a proposal. ${publisher} is meant to be its publisher, but has not decided on it yet.`
        : `The publisher is ${publisher}.`,
    whoNote:
      "The fact that something appears here does not mean that the municipality has decided on it. Decisions are named where they are known, with a source. What we do not know is given as unknown.",
    adopted: (date) => `Adopted: ${date}.`,
    adoptedUnknown: "We do not know when the programme was adopted.",
    programmeLink: "Read more about the programme",
    ownPromises: "The municipality’s own promises",
    review: "How are the records reviewed?",
    reviewList: [
      "Every record is a text file. A change is a proposal until a person has approved it.",
      "Programs check every proposal: that dates, units and references are right, that commitments are not counted twice and that no e-mail addresses, telephone numbers or personal identity numbers are included.",
      "A person reads and approves. Nothing is published automatically.",
      "Every change is kept, so that anyone can see what has changed and when.",
    ],
    reviewDays: (days) =>
      `Proposals are to be answered within ${days} working ${days === 1 ? "day" : "days"}.`,
    open: "Open source and open data",
    openText: (license) =>
      `The program is open (EUPL 1.2) and the portal’s own records are free to use (${license}). Series from others keep their own licence.`,
    reuse:
      "Another municipality can use the same program. Replace the records in the folder data, and the portal is yours: nothing in the program knows which municipality it is about.",
    repository: "Open the repository with program and records",
    dataLink: "Get the records",
    methodLink: "Read how the figures are worked out",
    contact: "Contact",
    contactText: "Have you seen a mistake, is something missing, or do you want to know more?",
    contactLink: (publisher) => `Write to ${publisher}`,
  },
  sources: {
    title: "Where does it come from?",
    description: "All sources of the portal’s figures and claims, with publisher, date and licence.",
    lead: (sources) =>
      `The portal builds on ${sources}. Every figure and every claim about an organisation leads here.`,
    count: { one: "source", other: "sources" },
    usedBy: "Used by",
    unused: "Not used by any record at present.",
    more: (count) => `and ${count} more`,
    accessed: (date) => `read ${date}`,
    noUrl: "not on the web",
    empty: "No sources have been entered yet.",
  },
};
