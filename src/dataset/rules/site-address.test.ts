import { expect, test } from "vitest";
import { languages } from "../../schema/language.ts";
import { makePortal } from "../fixtures/factory.ts";
import { contextOf } from "../fixtures/rule-context.ts";
import { sentenceOf } from "../messages/sentence-of.ts";
import { siteAddress } from "./site-address.ts";

const faultsOf = (siteUrl: string) => siteAddress({ ...contextOf(), portal: makePortal({ siteUrl }) });
const found = (siteUrl: string) => faultsOf(siteUrl).map(({ details }) => details?.found);

test("accepts an address at the root or in a folder", () => {
  expect(found("https://klimat.example.org")).toEqual([]);
  expect(found("https://www.example.org/miljo/klimat/")).toEqual([]);
  expect(found("https://exempelby.example.org/klimat.exempelby.example")).toEqual([]);
});

test("refuses an address with a query or a fragment", () => {
  expect(found("https://www.example.org/klimat?lang=sv#topp")).toEqual(["?lang=sv#topp"]);
  expect(found("https://www.example.org/#klimat")).toEqual(["#klimat"]);
  expect(found("https://www.example.org?lang=sv")).toEqual(["?lang=sv"]);
});

test.each([
  "https://www.example.org//",
  "https://www.example.org/klimat//",
  "HTTPS://www.example.org//klimat",
])("refuses the empty folder in %s, which stops the build", (siteUrl) => {
  expect(found(siteUrl)).toEqual(["//"]);
});

test("refuses an encoded character, which stops the build", () => {
  expect(found("https://www.example.org/klimat%20portal")).toEqual(["%20"]);
  expect(found("https://www.example.org/klimat%")).toEqual(["%"]);
});

test("refuses an address that ends with a file, which every page would end up under", () => {
  expect(found("https://www.example.org/klimat/index.html")).toEqual(["index.html"]);
  expect(found("https://www.example.org/Klimat.PHP/")).toEqual(["Klimat.PHP"]);
});

test("says how each fault is mended", () => {
  const faults = faultsOf("https://www.example.org//a%20b/index.html?x");
  expect(languages.map((language) => faults.map((fault) => sentenceOf(fault, language)))).toEqual([
    [
      'Portalens adress innehåller "?x", som skulle hamna mitt i sidornas adresser. Ta bort det.',
      'Portalens adress innehåller "//" efter värdnamnet. Skriv ett enda snedstreck.',
      'Portalens adress innehåller "%20", ett tecken i kod. Lägg portalen i en mapp vars namn har bara a–z, siffror och bindestreck.',
      'Portalens adress slutar med filen "index.html". Skriv adressen till mappen, utan filens namn.',
    ],
    [
      "The portal's address holds \"?x\", which would stand in the middle of the pages' addresses. Remove it.",
      'The portal\'s address holds "//" after the host name. Write a single slash.',
      'The portal\'s address holds "%20", a character in code. Put the portal in a folder whose name has only a–z, digits and hyphens.',
      'The portal\'s address ends with the file "index.html". Give the address of the folder, without the name of the file.',
    ],
  ]);
});
