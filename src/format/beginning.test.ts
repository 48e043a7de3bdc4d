import { describe, expect, test } from "vitest";
import { excerpt, wholeSentences } from "./beginning.ts";

describe("whole sentences", () => {
  test("are as many as there is room for, and never part of one", () => {
    const text = "Vi byter bilar. Vi byter\nugnar. Hur många vet vi inte.";
    expect(wholeSentences(text, "sv", 300)).toBe("Vi byter bilar. Vi byter ugnar. Hur många vet vi inte.");
    expect(wholeSentences(text, "sv", 31)).toBe("Vi byter bilar. Vi byter ugnar.");
    expect(wholeSentences(text, "sv", 30)).toBe("Vi byter bilar.");
    expect(wholeSentences(text, "sv", 14)).toBe("");
  });

  test("do not end at an abbreviation or within a number", () => {
    expect(wholeSentences("Vi byter. Vi byter bl.a. Volvobilar här.", "sv", 25)).toBe("Vi byter.");
    expect(wholeSentences("Vi byter. Vi byter 1.5 t.ex. bilar.", "sv", 30)).toBe("Vi byter.");
    expect(wholeSentences("Vi byter bl.a.", "sv", 30)).toBe("Vi byter bl.a.");
  });
});

describe("excerpts", () => {
  test.each([
    ["Vi ger bort 12 000 mål", 15, "Vi ger bort…"],
    ["Vi ger bort 1 012\u00a0000 mål", 19, "Vi ger bort…"],
    ["Vi ger bort 12 000 mål", 19, "Vi ger bort 12 000…"],
    ["Vi byter år 2030 alla bilar", 17, "Vi byter år 2030…"],
  ])("never part the thousands of a number: %s", (text, length, beginning) => {
    expect(excerpt(text, length)).toBe(beginning);
  });

  test("leave a text that fits as it is, on one line", () => {
    expect(excerpt(" Vi byter\nbilar. ", 15)).toBe("Vi byter bilar.");
  });

  test("end at a word and say that more follows", () => {
    expect(excerpt("Vi byter bilar och ugnar", 12)).toBe("Vi byter…");
    expect(excerpt("Vi byter bilar, ugnar", 16)).toBe("Vi byter bilar…");
  });

  test("keep a word that ends where the room does", () => {
    expect(excerpt("Vi byter bilar och ugnar", 15)).toBe("Vi byter bilar…");
  });

  test("never part a character in two", () => {
    expect(excerpt("🌱🌱🌱🌱", 3)).toBe("🌱🌱…");
  });
});
