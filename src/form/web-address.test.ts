import { expect, test } from "vitest";
import { webAddress } from "./web-address.ts";

test.each([
  ["www.example.com", "https://www.example.com"],
  ["example.com/om-oss", "https://example.com/om-oss"],
  ["https://example.com", "https://example.com"],
  ["http://example.com", "http://example.com"],
  ["info@example.com", "info@example.com"],
  ["Vi har ingen.", "Vi har ingen."],
])("reads %s as %s", (text, address) => {
  expect(webAddress(text)).toBe(address);
});
