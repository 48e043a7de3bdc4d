import { dayToReckonFrom } from "../../dataset/today.ts";
import type { PublishedRecords } from "../core/check.ts";
import { folderRecords } from "./folder-records.ts";
import { keepsLocally } from "./node-forge.ts";
import { type Environment, mainBranch } from "./settings.ts";
import { recordsOnMain } from "./records-on-main.ts";

/**
 * What the portal says now: what main has, where proposals go to the clone's own main; else what lies in the folder,
 * which is for whoever runs the service to keep up to date.
 *
 * @param repository The clone; undefined where the records lie in none.
 */
export function recordsFrom(
  data: string,
  environment: Environment,
  repository: string | undefined,
): () => Promise<PublishedRecords> | PublishedRecords {
  const today = () => dayToReckonFrom(environment["PORTAL_TODAY"]);
  if (repository === undefined || !keepsLocally(environment)) return folderRecords(data, today, Date.now);
  return recordsOnMain({ repository, branch: mainBranch(environment), today, now: Date.now });
}
