import type * as z from "zod/mini";
import { Actor } from "./actor.ts";
import { CatalogueItem } from "./catalogue-item.ts";
import { Commitment } from "./commitment.ts";
import { Event } from "./event.ts";
import { FocusArea } from "./focus-area.ts";
import { Goal } from "./goal.ts";
import { Indicator } from "./indicator.ts";
import { Period } from "./period.ts";
import { Portal } from "./portal.ts";
import { Source } from "./source.ts";
import { Story } from "./story.ts";
import { SupportNeed, SupportOffer } from "./support.ts";
import type { CollectionName } from "./values.ts";

/** Folder of `data/` → what a record in it may say. The order is that of the open-data index. */
export const collections = {
  "focus-areas": FocusArea,
  goals: Goal,
  indicators: Indicator,
  actors: Actor,
  catalogue: CatalogueItem,
  commitments: Commitment,
  "support-needs": SupportNeed,
  "support-offers": SupportOffer,
  stories: Story,
  events: Event,
  sources: Source,
  periods: Period,
} as const satisfies Record<CollectionName, z.ZodMiniType>;

/** The folders of `data/`, in the order of the open-data index. */
export const collectionNames = Object.keys(collections) as readonly CollectionName[];

/** The record type of a collection. */
export type RecordOf<C extends CollectionName> = z.infer<(typeof collections)[C]>;

/** The schema of every file in `data/`: `portal.yaml`, and each collection's records. */
export const schemas = { portal: Portal, ...collections };
export type SchemaName = keyof typeof schemas;
