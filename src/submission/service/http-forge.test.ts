import { afterEach, expect, test, vi } from "vitest";
import { httpForge } from "./http-forge.ts";

afterEach(() => vi.unstubAllGlobals());

/** The address that a forge is asked at, as soon as it is asked anything. */
async function askedAt(name: string, repository: string): Promise<string> {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (input: string | Request) => {
    asked.push(typeof input === "string" ? input : input.url);
    return Response.json([]);
  });
  const forge = httpForge(name, { SUBMISSIONS_REPOSITORY: repository, SUBMISSIONS_TOKEN: "a-token" });
  await forge?.openCount();
  return asked[0]?.split("?")[0] ?? "";
}

test.each([
  "example/portal",
  "https://github.com/example/portal",
  "https://github.com/example/portal.git",
  "https://github.com/example/portal/",
])("finds a repository on GitHub by its name or its address: %s", async (repository) => {
  expect(await askedAt("github", repository)).toBe("https://api.github.com/repos/example/portal/pulls");
});

test.each(["portal", "https://github.com/example", "https://elsewhere.example/a/b", "git@github.com:a/b"])(
  "says that there is no such repository on GitHub: %s",
  async (repository) => {
    await expect(askedAt("github", repository)).rejects.toThrow(/SUBMISSIONS_REPOSITORY.*kommun\/klimat/);
  },
);

test.each(["https://forge.example/a/b", "https://forge.example/a/b.git", "https://forge.example/a/b.git/"])(
  "finds a repository on other forges by its address: %s",
  async (repository) => {
    const base = "https://forge.example/api/v";
    expect(await askedAt("gitlab", repository)).toBe(`${base}4/projects/a%2Fb/merge_requests`);
    expect(await askedAt("forgejo", repository)).toBe(`${base}1/repos/a/b/pulls`);
  },
);

test.each(["a/b", "https://forge.example/", "https://user:a-password@forge.example/a"])(
  "says that no repository of a forge has such an address, without quoting it: %s",
  async (repository) => {
    const said: unknown = await askedAt("gitlab", repository).catch((error: unknown) => error);
    expect(String(said)).toMatch(/SUBMISSIONS_REPOSITORY.*https:\/\/forge\.example\.org/);
    expect(String(said)).not.toContain("a-password");
  },
);

test("says which number of a GitHub App is none, without quoting what may be its key", () => {
  const app = {
    SUBMISSIONS_REPOSITORY: "example/portal",
    SUBMISSIONS_APP_ID: "7",
    SUBMISSIONS_PRIVATE_KEY: "a-key",
    SUBMISSIONS_INSTALLATION_ID: "a-key",
  };
  expect(() => httpForge("github", app)).toThrow(/^SUBMISSIONS_INSTALLATION_ID is no whole number/);
  expect(() => httpForge("github", { ...app, SUBMISSIONS_APP_ID: "a-key" })).toThrow(/^SUBMISSIONS_APP_ID/);
});
