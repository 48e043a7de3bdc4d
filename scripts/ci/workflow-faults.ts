import { parse } from "yaml";

type Values = Readonly<Record<string, unknown>>;

function valuesIn(value: unknown): Values {
  return typeof value === "object" && value !== null ? (value as Values) : {};
}

function namesOfEvents(on: unknown): readonly string[] {
  if (typeof on === "string") return [on];
  return Array.isArray(on) ? on.map(String) : Object.keys(valuesIn(on));
}

/** Whether `permissions` lets a token write anything. */
function mayWrite(permissions: unknown): boolean {
  return permissions === "write-all" || Object.values(valuesIn(permissions)).includes("write");
}

function isOwnWorkflow(uses: unknown): boolean {
  return typeof uses === "string" && uses.startsWith("./.github/workflows/");
}

function stepFaults(step: Values, events: readonly string[]): readonly string[] {
  const { uses, run } = step;
  const isTrusted = events.includes("workflow_run") || events.includes("pull_request_target");
  const faults: string[] = [];
  if (typeof uses === "string") {
    const isOwn = uses.startsWith("./");
    if (!isOwn && !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(uses)) faults.push("not-pinned");
    if (uses.startsWith("actions/checkout@")) {
      // With a token that may write, or secrets at hand, nobody else's files belong in the job.
      if (isTrusted) faults.push("trusted-checkout");
      if (valuesIn(step["with"])["persist-credentials"] !== false) faults.push("keeps-credentials");
    }
  }
  // Other forges judge pull requests by the same files, and this action fails wherever it does not find GitHub.
  const isUpload = typeof uses === "string" && uses.startsWith("actions/upload-artifact@");
  if (isUpload && events.includes("pull_request") && !String(step["if"]).includes("github.server_url =="))
    faults.push("github-only");
  // What a stranger has written would become part of the command; through `env` it stays a value.
  if (typeof run === "string" && run.includes("${{")) faults.push("expression-in-run");
  return faults;
}

/**
 * What a workflow does that would let a stranger's pull request run with rights it should not have, or that would stop
 * unseen or fail on another forge.
 */
export function workflowFaults(text: string): readonly string[] {
  const workflow = valuesIn(parse(text));
  const events = namesOfEvents(workflow["on"]);
  const faults = new Set<string>();
  if (events.includes("pull_request_target")) faults.add("pull-request-target");
  if (workflow["permissions"] === undefined) faults.add("no-permissions");
  if (mayWrite(workflow["permissions"])) faults.add("writes-everywhere");
  if (events.includes("pull_request") && /\bsecrets\s*[.:[]/.test(text))
    faults.add("secrets-on-pull-request");
  if (events.some((name) => name.startsWith("issue"))) faults.add("runs-on-issues");
  // GitHub turns off a workflow with a timetable where nothing changes for 60 days, and what else it does with it.
  if (
    events.includes("schedule") &&
    events.some((name) => name !== "schedule" && name !== "workflow_dispatch")
  )
    faults.add("more-than-a-timetable");
  for (const job of Object.values(valuesIn(workflow["jobs"])).map(valuesIn)) {
    // A job that is another workflow's has the limits of that one, and may name none.
    if (job["timeout-minutes"] === undefined && !isOwnWorkflow(job["uses"])) faults.add("no-timeout");
    if (job["permissions"] === "write-all") faults.add("writes-everywhere");
    if (events.includes("pull_request") && mayWrite(job["permissions"])) faults.add("write-on-pull-request");
    const steps = Array.isArray(job["steps"]) ? (job["steps"] as unknown[]) : [];
    for (const fault of steps.flatMap((step) => stepFaults(valuesIn(step), events))) faults.add(fault);
  }
  for (const [line] of text.matchAll(/^.*\buses:.*@[0-9a-f]{40}.*$/gm)) {
    if (!/@[0-9a-f]{40} # v\d/.test(line)) faults.add("no-version-beside-pin");
  }
  return [...faults];
}

/**
 * Packages of a lock file that could bring something else than what was locked, or run as they are installed though
 * nobody has said whether they may.
 *
 * @param reviewed What `allowScripts` says. npm before 12 runs the scripts of a package that it does not name.
 */
export function lockFaults(text: string, reviewed: Values): readonly string[] {
  const { packages = {} } = JSON.parse(text) as { packages?: Record<string, Values> };
  const entries = Object.entries(packages).filter(([path, entry]) => path !== "" && entry["link"] !== true);
  const nameOf = (path: string) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
  const hostOf = ({ resolved }: Values) => (typeof resolved === "string" ? new URL(resolved).host : "");
  const hosts = new Map<string, number>();
  for (const [, entry] of entries) hosts.set(hostOf(entry), (hosts.get(hostOf(entry)) ?? 0) + 1);
  const usual = [...hosts].sort(([, a], [, b]) => b - a)[0]?.[0];
  return entries.flatMap(([path, entry]) => {
    const { resolved, integrity } = entry;
    const faults = [
      ...(typeof integrity === "string" && integrity.startsWith("sha512-") ? [] : ["no-integrity"]),
      ...(typeof resolved === "string" && !resolved.startsWith("https://") ? ["not-https"] : []),
      ...(resolved !== undefined && hostOf(entry) !== usual ? ["other-host"] : []),
      ...(entry["hasInstallScript"] === true && !Object.hasOwn(reviewed, nameOf(path))
        ? ["install-script"]
        : []),
    ];
    return faults.map((fault) => `${path}: ${fault}`);
  });
}
