import { type ZodMiniType, safeParse } from "zod/mini";
import { forgeFault } from "./forge.ts";
import { faultOf, guarded, type HttpOptions } from "./http.ts";

/** One call of a forge's API. */
export interface JsonCall<Answer> {
  readonly method?: "GET" | "POST" | "PUT" | "PATCH";
  readonly body?: unknown;
  /** What the answer must look like. */
  readonly answer: ZodMiniType<Answer>;
  /** Statuses that are answers too, and mean that there is nothing. */
  readonly nothing?: readonly number[];
}

/** Calls a forge's API: the answer, or undefined for a status that means nothing. */
export type JsonClient = <Answer>(path: string, call: JsonCall<Answer>) => Promise<Answer | undefined>;

/** A client of an API at one address, with one token. */
export function jsonClient(
  base: string,
  headers: Readonly<Record<string, string>>,
  options: HttpOptions,
): JsonClient {
  const fetch = guarded(options);
  return async (path, { method = "GET", body, answer, nothing = [] }) => {
    const response = await fetch(base + path, {
      method,
      headers: {
        ...headers,
        accept: "application/json",
        ...(body !== undefined && { "content-type": "application/json" }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (nothing.includes(response.status)) return undefined;
    if (!response.ok) throw faultOf(response.status, response.headers);
    const parsed = safeParse(answer, await response.json().catch(() => undefined));
    if (!parsed.success) throw forgeFault("unavailable", "The forge answered in a form that we do not know.");
    return parsed.data;
  };
}

/**
 * What a call answers that has no way to mean nothing.
 *
 * @throws ForgeFault where it does all the same.
 */
export function present<Answer>(answer: Answer | undefined): Answer {
  if (answer === undefined) throw forgeFault("unavailable", "The forge answered nothing.");
  return answer;
}
