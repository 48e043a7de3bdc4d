import { sentenceOf } from "../../dataset/messages/sentence-of.ts";
import { textsIn } from "../../i18n/texts.ts";
import type { Texts } from "../../i18n/sv.ts";
import type { Language } from "../../schema/language.ts";
import type { ProposalFinding } from "../core/check.ts";

/** Everything the service may refuse, and the status that says so. */
const statuses = {
  "bad-origin": 403,
  "method-not-allowed": 405,
  "not-found": 404,
  "media-type": 415,
  "too-large": 413,
  "bad-json": 400,
  "json-depth": 400,
  "duplicate-key": 400,
  "bad-form": 400,
  "rate-limited": 429,
  "challenge-form": 400,
  "challenge-invalid": 403,
  "challenge-expired": 403,
  "challenge-used": 409,
  "too-fast": 403,
  invalid: 422,
  "not-allowed-field": 422,
  "id-taken": 409,
  "changed-since": 409,
  "link-invalid": 403,
  "not-published": 409,
  "link-revoked": 403,
  "link-other": 403,
  "already-decided": 409,
  "not-withdrawn": 409,
  "queue-full": 503,
  unavailable: 503,
} as const satisfies Record<keyof Texts["submission"], number>;

/** A rule of the service's own, beside those of the schema and the records. */
export type ServiceRule = keyof typeof statuses;

/** Why a request is not done. Returned, never thrown. */
export interface Refused {
  readonly refused: ServiceRule;
  /** Where in the body; empty for all of it. */
  readonly path?: string;
  /** What is wrong field by field, where that is known. */
  readonly findings?: readonly ProposalFinding[];
  /** Seconds until it may be tried again. */
  readonly retryAfter?: number | undefined;
  readonly allow?: string;
  /** More that a program can act on, such as an id that is free. */
  readonly more?: Readonly<Record<string, unknown>>;
}

/** Whether a step of the way ended in a refusal. */
export function isRefused(step: unknown): step is Refused {
  return typeof step === "object" && step !== null && "refused" in step;
}

function isServiceRule(rule: string): rule is ServiceRule {
  return Object.hasOwn(statuses, rule);
}

/** What is wrong at one place, in the sender's language. */
function messageOf({ rule, details, collection, fieldPath }: ProposalFinding, language: Language): string {
  if (isServiceRule(rule)) return textsIn(language).submission[rule].detail;
  return sentenceOf({ rule, path: fieldPath, ...(details && { details }), collection }, language);
}

/** A refusal as problem details (RFC 9457), with `problems` at their paths in the body. */
export function problemAnswer(refusal: Refused, language: Language): Response {
  const { refused, path = "", findings, retryAfter, allow, more } = refusal;
  const status = statuses[refused];
  const { title, detail } = textsIn(language).submission[refused];
  const problems = findings?.map((found) => {
    return { path: found.path, rule: found.rule, message: messageOf(found, language) };
  }) ?? [{ path, rule: refused, message: detail }];
  const body = { type: `urn:klimatportal:${refused}`, title, status, detail, problems, ...more };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      "content-type": "application/problem+json; charset=utf-8",
      "content-language": language,
      ...(retryAfter !== undefined && { "retry-after": String(Math.ceil(retryAfter)) }),
      ...(allow !== undefined && { allow }),
    },
  });
}
