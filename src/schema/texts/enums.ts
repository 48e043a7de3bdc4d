import type { Language } from "../language.ts";

/** A word for each value a record may choose from, as pages, forms and editors say it. */
const labels = {
  actorType: {
    company: { sv: "Företag", en: "Company" },
    association: { sv: "Förening", en: "Association" },
    school: { sv: "Skola", en: "School" },
    public: { sv: "Offentlig verksamhet", en: "Public body" },
    academia: { sv: "Universitet och forskning", en: "Academia" },
    network: { sv: "Nätverk", en: "Network" },
  },
  actorRole: {
    lead: { sv: "Samordnare", en: "Lead" },
    partner: { sv: "Partner", en: "Partner" },
    "supporting-partner": { sv: "Stödpartner", en: "Supporting partner" },
    related: { sv: "Berörd aktör", en: "Related actor" },
  },
  actorStatus: {
    active: { sv: "Med i arbetet", en: "Taking part" },
    dormant: { sv: "Vilande", en: "Dormant" },
    left: { sv: "Har lämnat", en: "Has left" },
  },
  actorSize: {
    "1-9": { sv: "1–9 anställda", en: "1–9 employees" },
    "10-49": { sv: "10–49 anställda", en: "10–49 employees" },
    "50-249": { sv: "50–249 anställda", en: "50–249 employees" },
    "250-": { sv: "250 anställda eller fler", en: "250 employees or more" },
  },
  commitmentKind: {
    reduce: { sv: "Minska utsläpp", en: "Cut emissions" },
    switch: { sv: "Byta till något renare", en: "Switch to something cleaner" },
    enable: { sv: "Göra det möjligt för andra", en: "Enable others" },
    inform: { sv: "Sprida kunskap", en: "Spread knowledge" },
    invest: { sv: "Investera", en: "Invest" },
    remove: { sv: "Ta upp och lagra", en: "Remove and store" },
    measure: { sv: "Mäta", en: "Measure" },
  },
  commitmentState: {
    active: { sv: "Pågår", en: "Active" },
    paused: { sv: "Pausat", en: "Paused" },
    blocked: { sv: "Stoppat av hinder", en: "Blocked" },
    achieved: { sv: "Uppnått", en: "Achieved" },
    "partly-achieved": { sv: "Delvis uppnått", en: "Partly achieved" },
    "not-achieved": { sv: "Inte uppnått", en: "Not achieved" },
    withdrawn: { sv: "Tillbakadraget", en: "Withdrawn" },
    lapsed: { sv: "Utgånget", en: "Lapsed" },
    superseded: { sv: "Ersatt", en: "Superseded" },
  },
  updateType: {
    confirmation: { sv: "Stämmer fortfarande", en: "Still true" },
    progress: { sv: "Framsteg", en: "Progress" },
    change: { sv: "Ändring", en: "Change" },
    setback: { sv: "Bakslag", en: "Setback" },
    completion: { sv: "Avslutat", en: "Ended" },
    withdrawal: { sv: "Drogs tillbaka", en: "Withdrawn" },
  },
  publisherType: {
    "local-authority": { sv: "Kommun", en: "Local authority" },
    "regional-authority": { sv: "Region", en: "Regional authority" },
    "national-authority": { sv: "Statlig myndighet", en: "National authority" },
    academia: { sv: "Universitet eller högskola", en: "University" },
    company: { sv: "Företag", en: "Company" },
    "non-profit": { sv: "Ideell organisation", en: "Non-profit organisation" },
  },
  evidenceLevel: {
    "self-declared": { sv: "egen uppgift", en: "self-declared" },
    documented: { sv: "dokumenterat", en: "documented" },
    "third-party": { sv: "granskat av någon utomstående", en: "checked by a third party" },
  },
  effectPhase: {
    "ex-ante": { sv: "Beräknad i förväg", en: "Estimated beforehand" },
    "ex-post": { sv: "Uppmätt i efterhand", en: "Measured afterwards" },
  },
  goalLevel: {
    global: { sv: "Världen", en: "The world" },
    national: { sv: "Sverige", en: "The country" },
    regional: { sv: "Länet", en: "The county" },
    local: { sv: "Kommunen som plats", en: "The municipality as a place" },
    organisation: { sv: "En organisation", en: "One organisation" },
  },
  sourceLanguage: {
    sv: { sv: "Svenska", en: "Swedish" },
    en: { sv: "Engelska", en: "English" },
    da: { sv: "Danska", en: "Danish" },
    de: { sv: "Tyska", en: "German" },
    fi: { sv: "Finska", en: "Finnish" },
    fr: { sv: "Franska", en: "French" },
    nb: { sv: "Norska", en: "Norwegian" },
  },
  targetKind: {
    interim: { sv: "Etappmål", en: "Interim target" },
    final: { sv: "Slutmål", en: "Final target" },
  },
  targetStatus: {
    proposed: { sv: "Föreslaget", en: "Proposed" },
    declared: { sv: "Uttalat, inte känt som beslutat", en: "Declared, not known to be adopted" },
    adopted: { sv: "Beslutat", en: "Adopted" },
    "in-law": { sv: "I lag", en: "In law" },
    achieved: { sv: "Uppnått", en: "Achieved" },
    lapsed: { sv: "Gäller inte längre", en: "No longer in force" },
  },
  targetComparison: {
    "at-most": { sv: "Högst", en: "At most" },
    below: { sv: "Under", en: "Below" },
    "at-least": { sv: "Minst", en: "At least" },
  },
  pathwayShape: {
    linear: { sv: "Rak linje", en: "Straight line" },
    "constant-rate": { sv: "Samma procent varje år", en: "The same percentage every year" },
    stepwise: { sv: "I steg", en: "In steps" },
  },
  indicatorKind: {
    territorial: { sv: "Utsläpp inom kommunens gräns", en: "Emissions within the municipality" },
    consumption: { sv: "Utsläpp från det vi konsumerar", en: "Emissions from what we consume" },
    activity: { sv: "Det som påverkar utsläppen", en: "What drives emissions" },
    other: { sv: "Andra mått", en: "Other measures" },
  },
  observationStatus: {
    normal: { sv: "fastställd", en: "final" },
    estimate: { sv: "uppskattad", en: "estimate" },
    provisional: { sv: "preliminär", en: "provisional" },
    break: { sv: "ny metod från och med detta år", en: "new method from this year" },
    missing: { sv: "saknas", en: "missing" },
  },
  desiredDirection: {
    down: { sv: "Ska minska", en: "Should fall" },
    up: { sv: "Ska öka", en: "Should rise" },
  },
  unit: {
    tonnes: { sv: "ton koldioxidekvivalenter", en: "tonnes of carbon dioxide equivalent" },
    "tonnes-per-resident": {
      sv: "ton koldioxidekvivalenter per invånare",
      en: "tonnes of carbon dioxide equivalent per resident",
    },
    percent: { sv: "procent", en: "per cent" },
    count: { sv: "antal", en: "count" },
    sek: { sv: "kronor", en: "Swedish kronor" },
    mwh: { sv: "megawattimmar", en: "megawatt-hours" },
  },
  supportCategory: {
    advice: { sv: "Rådgivning", en: "Advice" },
    training: { sv: "Utbildning", en: "Training" },
    funding: { sv: "Pengar", en: "Funding" },
    "meeting-place": { sv: "Mötesplats", en: "Meeting place" },
    tool: { sv: "Verktyg", en: "Tool" },
    procurement: { sv: "Inköp och upphandling", en: "Procurement" },
    network: { sv: "Nätverk", en: "Network" },
    premises: { sv: "Lokaler", en: "Premises" },
    inspiration: { sv: "Inspiration", en: "Inspiration" },
  },
  supportState: {
    open: { sv: "Öppet", en: "Open" },
    paused: { sv: "Pausat", en: "Paused" },
    closed: { sv: "Avslutat", en: "Closed" },
  },
  supportCost: {
    free: { sv: "Kostnadsfritt", en: "Free" },
    paid: { sv: "Mot betalning", en: "At a cost" },
    unknown: { sv: "Okänt", en: "Unknown" },
  },
  compliance: {
    full: { sv: "Helt förenlig", en: "Fully compliant" },
    partial: { sv: "Delvis förenlig", en: "Partly compliant" },
    none: { sv: "Inte förenlig", en: "Not compliant" },
  },
  assessmentMethod: {
    self: { sv: "Egen granskning", en: "Own assessment" },
    external: { sv: "Granskning av någon utomstående", en: "External assessment" },
  },
  forge: {
    github: { sv: "GitHub", en: "GitHub" },
    gitlab: { sv: "GitLab", en: "GitLab" },
    forgejo: { sv: "Forgejo", en: "Forgejo" },
    none: { sv: "Ingen", en: "None" },
  },
  language: {
    sv: { sv: "Svenska", en: "Swedish" },
    en: { sv: "Engelska", en: "English" },
  },
} as const satisfies Record<string, Record<string, { readonly sv: string; readonly en: string }>>;

export type EnumName = keyof typeof labels;
export type EnumValue<N extends EnumName> = keyof (typeof labels)[N] & string;

/** The word for a value, in a language: `enumLabel("actorType", "school", "sv")` is `Skola`. */
export function enumLabel<N extends EnumName>(name: N, value: EnumValue<N>, lang: Language): string {
  const words = labels[name] as Record<string, { readonly sv: string; readonly en: string }>;
  const word = words[value];
  if (word === undefined) throw new RangeError(`No ${name} is called ${value}`);
  return word[lang];
}

/** Every value of an enum with its words, in the order they are shown. */
export function enumLabels(
  name: EnumName,
): ReadonlyMap<string, { readonly sv: string; readonly en: string }> {
  return new Map(Object.entries(labels[name]));
}
