import { expect, test } from "vitest";
import { type BuiltPage, elementsOf, kindOf, samplePages, textOf } from "./built-page.ts";

const page = (path: string, html = ""): BuiltPage => ({ path, html });

test("reads the elements of a page with their attributes", () => {
  const elements = elementsOf(`<p hidden class="a b"><a href='/?a=1&amp;b=2' title="1 > 0">x</a><br/></p>`);
  expect(elements.map(({ name, attributes }) => [name, Object.fromEntries(attributes)])).toEqual([
    ["p", { hidden: "", class: "a b" }],
    ["a", { href: "/?a=1&b=2", title: "1 > 0" }],
    ["br", {}],
  ]);
});

test("reads no elements in comments, scripts, styles and titles", () => {
  const html = `<!-- <a> --><title><b></title><script src="x.js">"<i>"</script><style>a > b { content: "<u>" }</style>`;
  expect(elementsOf(html).map(({ name }) => name)).toEqual(["title", "script", "style"]);
});

test("reads the text of an element without its markup", () => {
  expect(textOf("<h1 id=a>Hur <em>långt</em>\n är det?</h1>", "h1")).toBe("Hur långt är det?");
  expect(textOf("<p>text</p>", "h1")).toBeUndefined();
});

test("tells the kinds of page apart by their address", () => {
  expect(
    ["/", "/mal/", "/mal/a/", "/en/", "/en/goals/a/", "/ataganden/a/b/2/", "/404.html"].map(kindOf),
  ).toEqual(["/", "/mal", "/mal/*", "/en", "/en/goals/*", "/ataganden/*/*/*", "/404.html"]);
  // Nor are pages about one record that other templates draw.
  expect(
    ["/aktorer/a/", "/aktorer/a/beratta/", "/aktorer/a/badda-in/", "/aktorer/sida/2/"].map(kindOf),
  ).toEqual(["/aktorer/*", "/aktorer/*/beratta", "/aktorer/*/badda-in", "/aktorer/sida/*"]);
  // Pages side by side in a folder that has no page of its own are not of one kind.
  expect(kindOf("/guide/granska/")).not.toBe(kindOf("/guide/aktorer/"));
});

test("samples the longest page of each kind", () => {
  const pages = [page("/", "12"), page("/mal/a/", "12"), page("/mal/b/", "1"), page("/mal/c/", "123")];
  expect(samplePages(pages).map(({ path }) => path)).toEqual(["/", "/mal/c/"]);
});
