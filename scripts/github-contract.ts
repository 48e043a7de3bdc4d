import { readFileSync, writeFileSync } from "node:fs";

/**
 * Cuts GitHub's OpenAPI description down to the calls that `src/submission/forge/github.ts` makes, for its test.
 *
 *     npm pack @octokit/openapi@23.0.2 && tar -xzf octokit-openapi-23.0.2.tgz
 *     node scripts/github-contract.ts package/generated/api.github.com.json package/LICENSE
 *
 * The package itself is 385 MB unpacked, so it is no dependency.
 */
const repository = "/repos/{owner}/{repo}";
const calls: Readonly<Record<string, readonly string[]>> = {
  [`${repository}/branches/{branch}`]: ["get"],
  [`${repository}/commits/{ref}`]: ["get"],
  [`${repository}/commits/{ref}/check-runs`]: ["get"],
  [`${repository}/contents/{path}`]: ["get"],
  [`${repository}/git/commits`]: ["post"],
  [`${repository}/git/refs`]: ["post"],
  [`${repository}/git/trees`]: ["post"],
  [`${repository}/issues/{issue_number}/labels`]: ["post"],
  [`${repository}/pulls`]: ["get", "post"],
  [`${repository}/pulls/{pull_number}`]: ["patch"],
  [`${repository}/pulls/{pull_number}/reviews`]: ["get"],
  "/app/installations/{installation_id}/access_tokens": ["post"],
};

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
interface Description {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly license: Json };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Json>>>>;
}

const isObject = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Words that say nothing of what is valid. A property may have such a name, so `properties` are kept as they are. */
const talk = /^(?:descriptions?|summary|examples?|externalDocs|tags|operationId|title|deprecated|x-.*)$/;

function withoutTalk(value: Json, isNames = false): Json {
  if (Array.isArray(value)) return value.map((item) => withoutTalk(item));
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([name]) => isNames || !talk.test(name));
  const lean = kept.map(([name, item]) => [name, withoutTalk(item, !isNames && name === "properties")]);
  return Object.fromEntries(lean);
}

function* referencesIn(value: Json): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* referencesIn(item);
  else if (isObject(value))
    for (const [name, item] of Object.entries(value)) {
      if (name === "$ref" && typeof item === "string") yield item;
      else yield* referencesIn(item);
    }
}

const [source = "", license = ""] = process.argv.slice(2);
const full = JSON.parse(readFileSync(source, "utf8")) as Description & Json;

function at(reference: string): Json {
  const found = reference
    .slice(2)
    .split("/")
    .reduce<Json | undefined>(
      (value, name) => (value !== undefined && isObject(value) ? value[name] : undefined),
      full,
    );
  if (found === undefined) throw new Error(`${reference} leads nowhere.`);
  return found;
}

const paths = Object.fromEntries(
  Object.entries(calls).map(([path, methods]) => [
    path,
    Object.fromEntries(methods.map((method) => [method, withoutTalk(full.paths[path]?.[method] ?? null)])),
  ]),
);
const components: Record<string, Record<string, Json>> = {};
const left = [...referencesIn(paths)];
for (let reference = left.pop(); reference !== undefined; reference = left.pop()) {
  const [, , kind = "", name = ""] = reference.split("/");
  components[kind] ??= {};
  if (components[kind][name] !== undefined) continue;
  const lean = withoutTalk(at(reference));
  components[kind][name] = lean;
  left.push(...referencesIn(lean));
}
const { title, version } = full.info;
const slim = {
  openapi: full.openapi,
  info: { title, version, license: full.info.license, "x-copyright": readFileSync(license, "utf8").trim() },
  paths,
  components,
};
const target = new URL("../src/submission/forge/fixtures/github-slim.json", import.meta.url);
// One line for each path and component: small, and a new version can still be compared.
const text = JSON.stringify(slim, undefined, 1).replaceAll(/\n {4,}|\n {3}(?=[}\]])/g, "");
writeFileSync(target, `${text}\n`);
