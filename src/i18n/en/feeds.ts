import type { feeds as sv } from "../sv/feeds.ts";

/** Feeds of what changes, and calendars to subscribe to. */
export const feeds: typeof sv = {
  heading: "Subscribe",
  changes: "What is new, in a news reader:",
  dates: "The dates, in your calendar:",
  formats: { "feed.xml": "Atom", "rss.xml": "RSS", "feed.json": "JSON Feed", "calendar.ics": "iCalendar" },
  title: {
    home: (site) => `${site}: new and changed`,
    of: (name, site) => `${name}: new and changed (${site})`,
  },
  description: (most) =>
    `The latest ${most} changes: commitments, goals, figures, support, stories and events. The date is the day it was published.`,
  new: {
    goals: "New goal",
    indicators: "New series",
    actors: "New actor",
    stories: "New story",
    events: "Event",
    "support-offers": "Support on offer",
    "support-needs": "Support asked for",
  },
  weakened: { commitments: "Changed promise", goals: "Changed goal" },
  changed: { commitments: "Changed commitment", goals: "Changed goal" },
  added: "New figures",
  revised: "Recalculated figures",
  signed: (date) => `Signed on ${date}.`,
  due: (date) => `To be done by ${date}.`,
  until: (date) => `Valid until ${date}.`,
  calendar: {
    heading: "Put the dates in your own calendar",
    subscribe: "Subscribe to the calendar",
    file: "Download it as a file (iCalendar)",
    text: (most, hasCycle) =>
      `The calendar holds events, target years${hasCycle ? ", the follow-up year" : ""} and the nearest ${most} dates by which something is to be done. It is updated when the portal is. Each focus area and actor has its own, linked from its page.`,
    address: "Does the link not work? Paste the address into your calendar program:",
    title: {
      home: (site) => site,
      of: (name, site) => `${name} (${site})`,
    },
    due: (title, actor) => `To be done: ${title} (${actor})`,
    milestone: (milestone, actor) => `Milestone: ${milestone} (${actor})`,
    goal: (year, title) => `Target year ${year}: ${title}`,
    of: (commitment) => `Part of the commitment “${commitment}”.`,
    outcome: "What came of it:",
  },
};
