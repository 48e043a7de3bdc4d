import { describe, expect, test } from "vitest";
import { refusalsOfText } from "../schema/text.ts";
import { withoutUnseen } from "./pasted-text.ts";

describe("withoutUnseen", () => {
  test.each([
    ["a soft hyphen from a web page", "mat\u00ADsvinnet", "matsvinnet"],
    ["a space of no width from a chat", "Vi\u200B väger", "Vi väger"],
    ["a joiner from a newsletter", "Vi\u034F väger", "Vi väger"],
    ["a blank that counts as a sign", "Vi\u2800 väger\u3164", "Vi väger"],
    ["a sign that chooses how nothing is drawn", "Vi\uFE0F väger ❤\uFE0F\uFE0F", "Vi väger ❤\uFE0F"],
    ["a byte order mark", "\uFEFFVi väger", "Vi väger"],
    ["a sign that turns the way of writing", "Vi \u202Eväger", "Vi väger"],
    ["a bell and an escape", "Vi \u0007väger\u001B", "Vi väger"],
    ["a tab from a spreadsheet", "Vi\tväger", "Vi väger"],
    [
      "line breaks of a document",
      "Vi väger.\vVi bakar.\u2028Vi ger bort.\r\n",
      "Vi väger.\nVi bakar.\nVi ger bort.\n",
    ],
  ])("takes away %s", (_, pasted, left) => {
    expect(withoutUnseen(pasted)).toBe(left);
    expect(refusalsOfText(withoutUnseen(pasted), "many")).toEqual([]);
  });

  test("keeps everything that can be seen, markup too: that is for the writer to mend", () => {
    const text = "Vi väger ”brödet”, 1\u00A0200 kg – 🥐 ❤\uFE0F <b>";
    expect(withoutUnseen(text)).toBe(text);
  });
});
