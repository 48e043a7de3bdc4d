import { expect, test } from "vitest";
import { element, textElement } from "./svg.ts";

test("escapes text and attributes", () => {
  expect(textElement("text", { class: `a"b` }, "Mål & <medel> 'x'")).toBe(
    '<text class="a&quot;b">Mål &amp; &lt;medel&gt; &#39;x&#39;</text>',
  );
});

test("writes what XML cannot hold as the sign for what is not known", () => {
  expect(textElement("text", {}, "a\u0000b\uD800c 🚲")).toBe("<text>a\uFFFDb\uFFFDc 🚲</text>");
});

test("rounds lengths to tenths and never writes minus zero", () => {
  expect(element("line", { x1: 1.2345, x2: -0.01, y1: undefined })).toBe('<line x1="1.2" x2="0"/>');
});

test("nests elements", () =>
  expect(element("g", {}, element("path", { d: "M0 0" }))).toBe('<g><path d="M0 0"/></g>'));
