import { expect, test } from "vitest";
import { writtenAddress } from "./place-of-site.ts";

test("writes a portal's address with the folder it lies in, so that it leads there", () => {
  expect(writtenAddress("https://klimat.example.org")).toBe("klimat.example.org");
  expect(writtenAddress("https://kommunen.example.org/klimat/")).toBe("kommunen.example.org/klimat");
});
