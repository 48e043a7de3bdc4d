import { expect, test } from "vitest";
import { textsIn } from "./texts.ts";

test("puts what there is only one of in the singular", () => {
  const { kind, ofOne } = textsIn("sv").followUp.gaps;
  expect(ofOne(kind["commitment-due"])).toBe("åtagande utan känt slutdatum");
  expect(ofOne(kind["indicator-late"])).toBe("serie där ett nytt årtal borde ha kommit");
  expect(ofOne(kind["offer-unconfirmed"])).toBe("stöderbjudande som ingen har bekräftat");
  expect(ofOne(kind["goal-unmeasured"])).toBe("mål utan en serie att mäta mot");
});
