/** The collections whose records the form writes. */
export type AskedCollection = "commitments" | "actors" | "support-needs" | "support-offers";

/** Keys the form asks for, as paths with dots. A group is asked for with what is in it. */
export const asked: Readonly<Record<AskedCollection, readonly string[]>> = {
  commitments: [
    ...["actor", "title", "summary", "focusAreas", "goals", "kind", "catalogueItem", "partners"],
    ...["signed", "start", "due", "baseline", "baseline.year", "baseline.value", "baseline.note"],
    ...["target", "target.value", "target.unit", "milestones", "milestones.title", "milestones.due"],
    ...["effect", "effect.tonnesPerYear", "effect.tonnesPerYear.low", "effect.tonnesPerYear.central"],
    ...["effect.tonnesPerYear.high", "effect.method", "effect.scopes", "effect.lifetimeYears", "effect.note"],
    ...["noEffectReason", "alsoClaimedIn", "decidedBy", "reportEveryMonths"],
  ],
  actors: ["name", "type", "size", "url", "summary"],
  "support-needs": ["category", "title", "summary", "validUntil"],
  "support-offers": [
    ...["category", "title", "summary", "validUntil", "eligibility", "eligibility.actorTypes"],
    ...["eligibility.note", "cost", "url"],
  ],
};

/** Keys that the form for support alone asks for: with a commitment, the last of them follow from it. */
export const askedAlone: Readonly<Record<"support-needs" | "support-offers", readonly string[]>> = {
  "support-needs": [...asked["support-needs"], "actor", "actorType", "focusAreas"],
  "support-offers": [...asked["support-offers"], "actor", "focusAreas"],
};

/** Keys of a commitment that the page for updates asks for, once the commitment is published. */
export const askedLater: readonly string[] = [
  ...["milestones.done", "state", "stateReason", "updates", "updates.type", "updates.statement"],
  ...["updates.value", "updates.evidence", "updates.evidence.title", "updates.evidence.url"],
  ...["updates.evidence.level", "updates.lesson"],
];

/** Who sets a key that nobody is asked for: the program, from the other answers, or staff when they review. */
export type SetBy = "program" | "staff";

/** Every other key, with who sets it. */
export const notAsked: Readonly<Record<AskedCollection, Readonly<Record<string, SetBy>>>> = {
  commitments: {
    counterCommitment: "staff",
    "milestones.id": "program",
    "effect.phase": "program",
    "effect.source": "program",
    overlapGroup: "staff",
    countedBy: "staff",
    supportNeeds: "program",
    supersededBy: "staff",
    "updates.date": "program",
    editGeneration: "staff",
    sources: "staff",
  },
  actors: {
    roles: "staff",
    "roles.role": "staff",
    "roles.scheme": "staff",
    "roles.source": "staff",
    focusAreas: "program",
    joined: "staff",
    status: "program",
    sources: "staff",
  },
  "support-needs": {
    actor: "program",
    actorType: "program",
    focusAreas: "program",
    state: "program",
    sources: "staff",
    commitment: "program",
    matches: "staff",
    "matches.offer": "staff",
    "matches.date": "staff",
    "matches.outcome": "staff",
  },
  "support-offers": {
    actor: "program",
    focusAreas: "program",
    state: "program",
    sources: "staff",
    lastConfirmed: "program",
  },
};
