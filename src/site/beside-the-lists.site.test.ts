import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import type { Localized } from "../schema/text.ts";
import { textIn } from "./built-page.ts";
import { fullestSite } from "./sites.ts";

/** What stands beside lists and counts, so that nobody takes them for more than they are. */
const { pages, base, data } = fullestSite();

const readRecord = (...names: readonly string[]) =>
  parse(readFileSync(join(data, ...names), "utf8")) as Record<string, unknown>;
const htmlOf = (path: string) => pages.find((page) => page.path === path)?.html ?? "";
const plain = (text: string) => text.replaceAll(/\s+/g, " ");

test("tells of commitments that are not in the portal where its own are listed and its gaps counted", () => {
  const programme = readRecord("portal.yaml")["programme"] as { readonly elsewhere: Localized };
  const told = plain(programme.elsewhere.sv);
  for (const path of ["/ataganden/", "/uppfoljning/"]) {
    expect([path, plain(textIn(htmlOf(path))).includes(told)]).toEqual([path, true]);
  }
});

test("says what all in a list hold their role in", () => {
  for (const path of ["/", "/aktorer/"]) expect(htmlOf(path)).toMatch(/>\s*Inom: [^<\s]/);
});

test("says whose the next step of a focus area is", () => {
  const step = new RegExp(
    `<a href="${base}ataganden/([^/"]+)/">[^<]*</a>\\s*<span class="soft small">([^<]*)<`,
    "g",
  );
  const told = [...htmlOf("/").matchAll(step)].map(([, id = "", owner]) => [id, owner]);
  const expected = told.map(([id = ""]) => {
    const { actor } = readRecord("commitments", `${id}.yaml`);
    return [id, readRecord("actors", `${String(actor)}.yaml`)["name"]];
  });
  expect(told).toEqual(expected);
  expect(told.length).toBeGreaterThan(0);
});

test("leads from the list of changed promises to the states that were so before its history", () => {
  const list = htmlOf("/uppfoljning/andrade-loften/");
  expect(plain(textIn(list))).toContain("pausade, stoppade eller avslutade, också sedan tidigare");
  expect(list).toMatch(new RegExp(`<a href="${base}uppfoljning/#ended"`));
  expect(htmlOf("/uppfoljning/")).toMatch(/<section [^>]*id="ended"/);
});
