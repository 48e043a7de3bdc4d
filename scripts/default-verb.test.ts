import { expect, test } from "vitest";
import { withVerb } from "./default-verb.ts";

test("does what is usual where no verb is said", () => {
  expect(withVerb([], "list")).toEqual(["list"]);
  expect(withVerb(["--lang", "en"], "list")).toEqual(["list", "--lang", "en"]);
});

test("leaves a verb, a mistyped one and a cry for help as they are", () => {
  for (const args of [["show", "abc"], ["lisst"], ["--help"], ["-h"]])
    expect(withVerb(args, "list")).toEqual(args);
});
