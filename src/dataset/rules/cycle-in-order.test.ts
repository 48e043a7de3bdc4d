import { expect, test } from "vitest";
import { languages } from "../../schema/language.ts";
import { contextOf, placesOf } from "../fixtures/rule-context.ts";
import { sentenceOf } from "../messages/sentence-of.ts";
import { cycleInOrder } from "./cycle-in-order.ts";

const found = (invitation: string, deadline: string, account: string, contract = "12-08") =>
  cycleInOrder(contextOf({}, { cycle: { invitation, deadline, account, contract } }));

test("accepts a portal without a follow-up year, and one within a year or over New Year", () => {
  expect(cycleInOrder(contextOf())).toEqual([]);
  expect(found("01-15", "02-28", "04-15")).toEqual([]);
  expect(found("10-15", "11-30", "02-15")).toEqual([]);
  expect(found("11-15", "01-31", "04-01")).toEqual([]);
});

test("accepts an account on the day of the deadline, and commitments signed on any day", () => {
  expect(found("09-01", "03-01", "03-01", "01-01")).toEqual([]);
  expect(found("09-01", "03-01", "08-31", "09-01")).toEqual([]);
});

test("refuses an account before the deadline of its follow-up", () => {
  const [fault, ...more] = found("09-01", "03-01", "02-15", "01-01");
  expect(more).toEqual([]);
  expect(fault && placesOf([fault])).toEqual(["portal/portal cycle.account"]);
  expect(fault && languages.map((language) => sentenceOf(fault, language))).toEqual([
    'Efter inbjudan 09-01 kommer "cycle.account" (Redovisning) 02-15 före sista dagen att berätta, 03-01. Skriv en dag från 03-01 fram till nästa inbjudan.',
    'After the invitation on 09-01, "cycle.account" (Account) on 02-15 comes before the last day to report, 03-01. Give a day from 03-01 until the next invitation.',
  ]);
});

test("refuses an account in the same year before the deadline, and one on the day of the invitation", () => {
  expect(found("01-15", "04-15", "02-28")).toHaveLength(1);
  expect(found("09-01", "10-01", "09-01")).toHaveLength(1);
});
