import { expect, test } from "vitest";
import { listenFault, portFrom } from "./port.ts";

test("takes the usual port where none is named, also by a variable that is empty", () => {
  expect([
    portFrom(undefined, 4321),
    portFrom("", 4321),
    portFrom("0", 4321),
    portFrom("8080", 4321),
  ]).toEqual([4321, 4321, 0, 8080]);
});

test.each(["abc", "-1", "65536", "80.5"])("says that %s is no port", (given) => {
  expect(() => portFrom(given, 4321)).toThrow(`PORT is "${given}", which is not a port.`);
});

test("says which port is taken, and otherwise what went wrong", () => {
  const taken = Object.assign(new Error("listen EADDRINUSE"), { code: "EADDRINUSE" });
  expect(listenFault(taken, 4321)).toMatch(/^Port 4321 is taken\. Choose another/);
  expect(listenFault(new Error("no disk"), 4321)).toBe("no disk");
});
