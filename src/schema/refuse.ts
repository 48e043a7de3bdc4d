import * as z from "zod/mini";

/** Why a value is refused: a stable rule id, and what its sentence needs. Carried by zod as the `params` of a custom issue. */
export interface Refusal {
  readonly rule: string;
  readonly found?: string | number;
  readonly limit?: string | number;
}

/**
 * A zod check that names its rule. Our problems are told apart by rule id, never by zod's message texts,
 * so that the validator, the form and the service can say the same sentence in two languages.
 *
 * @param find Returns every refusal of a value, or an empty list where it is fine.
 */
export function refuseIf<T>(find: (value: T) => readonly Refusal[]) {
  return z.check<T>((ctx) => {
    for (const refusal of find(ctx.value)) {
      ctx.issues.push({ code: "custom", input: ctx.value, params: { ...refusal }, continue: true });
    }
  });
}
