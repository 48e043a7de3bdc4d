import { expect, test } from "vitest";
import { parse } from "yaml";
import { schemaFields } from "../dataset/schema-fields.ts";
import { schemas } from "../schema/collections.ts";
import { languages } from "../i18n/routes.ts";
import { commitmentTemplate } from "./commitment-template.ts";

const whole = (language: "sv" | "en") =>
  commitmentTemplate({ language, ids: { goals: ["less-by-2030", "none-by-2045"] }, withOptional: true });
/** The template with every field in use. */
const inUse = (template: string) => template.replace(/^#(?! \S)/gm, "");

test.each(languages)("has in %s exactly the keys that must be there, ready to fill in", (language) => {
  expect(Object.keys(parse(whole(language)))).toEqual([
    ...["actor", "title", "summary", "focusAreas", "goals", "kind", "signed", "start", "due"],
    ...["noEffectReason", "state"],
  ]);
});

test("holds every field at its place once the comment signs are gone", () => {
  const pathsOf = (node: unknown, before = ""): string[] => {
    if (Array.isArray(node)) return node.flatMap((item) => pathsOf(item, before));
    if (typeof node !== "object" || node === null || "sv" in node) return [];
    return Object.entries(node).flatMap(([key, value]) => [
      before + key,
      ...pathsOf(value, `${before}${key}.`),
    ]);
  };
  const expected = schemaFields(schemas.commitments)
    .map(({ path }) => path)
    .filter((path) => !/^(counterCommitment|supersededBy|stateReason|updates|editGeneration)/.test(path));
  expect(pathsOf(parse(inUse(whole("sv"))))).toEqual(expected);
});

test("begins each list of groups with one item, and leaves other lists empty", () => {
  const text = { sv: null };
  expect(parse(inUse(whole("sv")))).toMatchObject({
    state: "active",
    title: text,
    partners: [],
    milestones: [{ id: null, title: text, due: null, done: null }],
    alsoClaimedIn: [text],
    noEffectReason: text,
  });
});

test("explains each field in the language, with the values to choose among", () => {
  expect(whole("sv")).toContain("# Aktör (måste fyllas i): Ange id");
  expect(whole("en")).toContain("# Actor (required): Give the id");
  const unwrapped = whole("sv").replaceAll("\n# ", " ");
  expect(unwrapped).toContain("less-by-2030, none-by-2045");
  expect(unwrapped).toContain("reduce = Minska utsläpp");
  // Neither values nor an example, and it may be left out.
  expect(unwrapped).toMatch(/ Från katalogen: Ange id .* valt ett\.\n#catalogueItem:\n/);
});

test("leaves out what may be left out where it must be short", () => {
  const short = commitmentTemplate({ language: "sv", ids: {}, withOptional: false });
  expect(short).not.toContain("baseline");
  expect(Object.keys(parse(short))).toContain("noEffectReason");
});
