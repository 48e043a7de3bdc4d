import { expect, test } from "vitest";
import { commitmentTemplate } from "./commitment-template.ts";
import { newFileUrl } from "./new-file-url.ts";

const at = (forge: "github" | "gitlab" | "forgejo" | "none") => ({
  url: "https://forge.example/kommun/portal",
  branch: "main",
  forge,
});
const path = "data/commitments/x.yaml";

test.each([
  [
    "github",
    "https://forge.example/kommun/portal/new/main?filename=data%2Fcommitments%2Fx.yaml&value=a%3A%20%C3%A5",
  ],
  ["gitlab", "https://forge.example/kommun/portal/-/new/main?file_name=data%2Fcommitments%2Fx.yaml"],
  [
    "forgejo",
    "https://forge.example/kommun/portal/_new/main/data/commitments?filename=x.yaml&value=a%3A%20%C3%A5",
  ],
  ["none", undefined],
] as const)("begins a new file at %s", (forge, url) => {
  expect(newFileUrl(at(forge), path, "a: å")).toBe(url);
});

test("leaves the text out where the address would be too long for the forge", () => {
  expect(newFileUrl(at("github"), path, "å".repeat(2000))).not.toContain("value=");
  expect(newFileUrl(undefined, path, "")).toBeUndefined();
});

test.each(["sv", "en"] as const)("has room for the short template in %s", (language) => {
  const template = commitmentTemplate({ language, ids: {}, withOptional: false });
  expect(newFileUrl(at("github"), path, template)).toContain("&value=");
});
