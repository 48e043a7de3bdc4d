import { expect, test } from "vitest";
import { mergeMarks, syntaxCause } from "./syntax-cause.ts";

test("tells a hard space in the indent or after the colon, and none within a text", () => {
  expect(syntaxCause("MULTILINE_IMPLICIT_KEY", "kind:\u00A0reduce")).toBe("HARD_SPACE");
  expect(syntaxCause("BLOCK_AS_IMPLICIT_KEY", "\u00A0 sv: Byta")).toBe("HARD_SPACE");
  expect(syntaxCause("BLOCK_AS_IMPLICIT_KEY", "sv: Byta: 10\u00A0000 bilar")).toBe("BLOCK_AS_IMPLICIT_KEY");
});

test("tells curly quotes, a deeper line below and a second colon apart", () => {
  const code = "BLOCK_AS_IMPLICIT_KEY";
  expect(syntaxCause(code, "  sv: ”Byta: tre bilar”")).toBe("CURLY_QUOTES");
  expect(syntaxCause(code, "  sv: Byta tre bilar klockan 12:30")).toBe("DEEPER_BELOW");
  expect(syntaxCause(code, "  sv: Byta: tre bilar")).toBe(code);
});

test("asks for a space only where the colon lacks one", () => {
  expect(syntaxCause("MULTILINE_IMPLICIT_KEY", "state:active")).toBe("COLON_SPACE");
  expect(syntaxCause("MISSING_CHAR", "url:https://bageri.example.org/")).toBe("COLON_SPACE");
  expect(syntaxCause("MISSING_CHAR", "  https://bageri.example.org/")).toBe("MISSING_CHAR");
  expect(syntaxCause("MULTILINE_IMPLICIT_KEY", "state")).toBe("MULTILINE_IMPLICIT_KEY");
});

test("finds where each conflict begins, and takes no text for one", () => {
  const conflict = "<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> b\n";
  expect(mergeMarks(`${conflict}b: 1\n${conflict}`)).toEqual([0, conflict.length + 5]);
  expect(mergeMarks("a: |\n  <<<<<<< HEAD\nb: <<<<<<<<\n")).toEqual([]);
});
