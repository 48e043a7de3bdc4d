import { expect, test } from "vitest";
import { faultOf } from "./http.ts";

const date = "Sun, 29 Nov 2026 12:00:00 GMT";

test.each([
  ["in seconds", { "retry-after": "30" }, 30],
  ["as a day (RFC 9110, 10.2.3)", { "retry-after": "Sun, 29 Nov 2026 12:01:30 GMT" }, 90],
  ["as the moment that a limit is reset", { "x-ratelimit-reset": String(Date.parse(date) / 1000 + 60) }, 60],
  ["in no form that is known", { "retry-after": "1e400" }, undefined],
  ["not at all", {}, undefined],
])("knows how long a forge asks to be left alone that says it %s", (_, headers, seconds) => {
  expect(faultOf(429, new Headers({ date, ...headers })).retryAfter).toBe(seconds);
});

test.each([
  [429, {}, "limited"],
  [403, { "x-ratelimit-remaining": "0" }, "limited"],
  [403, { "retry-after": "30" }, "limited"],
  [403, { "x-ratelimit-remaining": "12" }, "refused"],
  [401, { "retry-after": "30" }, "refused"],
  [499, {}, "refused"],
  [500, {}, "unavailable"],
])("takes %i with %j for %s", (status, headers, kind) => {
  expect(faultOf(status, new Headers(headers as Record<string, string>)).kind).toBe(kind);
});
