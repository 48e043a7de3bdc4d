import type { SchemaName } from "../collections.ts";
import type { InBoth } from "./field-texts.ts";

/** What one file of each kind holds. */
export const schemaTitles: Readonly<Record<SchemaName, InBoth>> = {
  portal: { sv: "Portalen", en: "The portal" },
  "focus-areas": { sv: "Fokusområde", en: "Focus area" },
  goals: { sv: "Mål", en: "Goal" },
  indicators: { sv: "Indikator", en: "Indicator" },
  actors: { sv: "Aktör", en: "Actor" },
  catalogue: { sv: "Färdigt åtagande i katalogen", en: "Catalogue item" },
  commitments: { sv: "Åtagande", en: "Commitment" },
  "support-needs": { sv: "Stödbehov", en: "Support need" },
  "support-offers": { sv: "Stöderbjudande", en: "Support offer" },
  stories: { sv: "Exempel", en: "Story" },
  events: { sv: "Evenemang", en: "Event" },
  sources: { sv: "Källa", en: "Source" },
  periods: { sv: "Uppföljningsår", en: "Follow-up year" },
};
