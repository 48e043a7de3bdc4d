import { expect, test } from "vitest";
import { makeDataset, makeSupportNeed, makeSupportOffer } from "../dataset/fixtures/factory.ts";
import { supportToConfirm } from "./support-to-confirm.ts";

const today = "2026-11-24";
const open = { state: "open", validUntil: "unknown" } as const;

test("lists what has expired before offers that nobody has confirmed for a year, the longest ago first", () => {
  const dataset = makeDataset({
    "support-needs": [
      makeSupportNeed({ ...open, id: "need-expired", validUntil: "2026-03-01" }),
      makeSupportNeed({ ...open, id: "need-stands", validUntil: today }),
      makeSupportNeed({ id: "need-ended", state: "closed", validUntil: "2025-01-01" }),
    ],
    "support-offers": [
      makeSupportOffer({ ...open, id: "expired", validUntil: "2026-11-23", lastConfirmed: "2020-01-01" }),
      makeSupportOffer({ ...open, id: "a-year-and-a-day", lastConfirmed: "2025-11-23" }),
      makeSupportOffer({ ...open, id: "a-year", lastConfirmed: "2025-11-24" }),
      makeSupportOffer({ ...open, id: "nobody-knows", lastConfirmed: "unknown" }),
      makeSupportOffer({ id: "paused", state: "paused", validUntil: "unknown", lastConfirmed: "unknown" }),
    ],
  });
  expect(supportToConfirm(dataset, today).map(({ record, why, since }) => [record.id, why, since])).toEqual([
    ["need-expired", "expired", "2026-03-01"],
    ["expired", "expired", "2026-11-23"],
    ["nobody-knows", "unconfirmed", undefined],
    ["a-year-and-a-day", "unconfirmed", "2025-11-23"],
  ]);
});
