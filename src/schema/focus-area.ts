import * as z from "zod/mini";
import { actorTypes } from "./actor.ts";
import { line, localized, Note, Summary, Title } from "./text.ts";
import { LocalId, quantity, reference } from "./values.ts";

const hexColour = z.string().check(z.regex(/^#[0-9a-f]{6}$/));

/** One of the programme's focus areas: where emissions arise and who can act. */
export const FocusArea = z.strictObject({
  order: quantity(1, 40, 0),
  /** May be as short as "El" and "Bo". */
  title: localized(line(2, 140)),
  /** Who worded the title: the programme, or we who translated it. */
  titleNote: z.optional(Note),
  summary: Summary,
  /** Contrast of 3:1 against the page, and apart under colour-blindness. */
  colour: z.strictObject({ light: hexColour, dark: hexColour }),
  /** A letter that stands beside the colour, so that the area is known in grey. */
  letter: line(1, 2),
  /** Sectors of the territorial indicator that this area acts on. */
  sectors: z.optional(z.array(LocalId)),
  transitions: z.optional(
    z.array(
      z.strictObject({
        id: LocalId,
        title: Title,
        whoCanAct: z.array(z.enum(actorTypes)),
      }),
    ),
  ),
  sources: z.array(reference("sources")).check(z.minLength(1)),
});
export type FocusArea = z.infer<typeof FocusArea>;
