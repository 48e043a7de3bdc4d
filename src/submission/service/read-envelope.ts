import * as z from "zod/mini";
import { schemaFaults } from "../../dataset/schema-faults.ts";
import type { Language } from "../../schema/language.ts";
import { Envelope } from "../core/envelope.ts";
import type { Refused } from "./problem-json.ts";

/** The envelope of a body, or what is wrong with it. A program that fills in every field gets the dullest answer. */
export function readEnvelope(body: unknown): Envelope | Refused {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return { refused: "bad-form" };
  const { data, error } = z.safeParse(Envelope, body);
  if (data === undefined) {
    const faults = schemaFaults(Envelope, body, error.issues);
    const findings = faults.map(({ rule, path, details }) => {
      return { rule, path: path.join("."), fieldPath: path, details };
    });
    return { refused: "bad-form", findings };
  }
  return data.website === undefined || data.website === "" ? data : { refused: "bad-form" };
}

/** The language that a body asks for, if it does. */
export function languageOf(body: unknown): Language | undefined {
  const asked = typeof body === "object" && body !== null && "language" in body ? body.language : undefined;
  return asked === "sv" || asked === "en" ? asked : undefined;
}
