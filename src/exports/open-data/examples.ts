import { fileHref, type Language } from "../../i18n/routes.ts";
import { apiFolder } from "./edition.ts";

/** A program somebody can copy and run: it fetches the open data and answers a question. */
export interface Example {
  /** Names the language it is written in, and the place on the page. */
  readonly id: "curl" | "javascript" | "python" | "r";
  readonly code: string;
}

const words = {
  sv: {
    count: "Hur många åtaganden finns det?",
    due: "Vad ska vara klart, och när?",
    latest: "Senaste observation",
  },
  en: {
    count: "How many commitments are there?",
    due: "What is due, and when?",
    latest: "Latest observation",
  },
};

/** A call with a text, as it is written in most languages. */
const call = (name: string, argument: string) => `${name}("${argument}")`;

/**
 * The examples of the data page. Those for the shell and for JavaScript are run by the tests against the built portal.
 *
 * @param address Makes a path of the portal a whole address.
 */
export function examples(language: Language, address: (path: string) => string): readonly Example[] {
  const { count, due, latest } = words[language];
  const file = (name: string) => address(fileHref(`${apiFolder}/${name}`));
  return [
    {
      id: "curl",
      code: [
        `# ${count}`,
        `curl --silent --fail ${file("commitments.json")} | grep '"count"'`,
        "",
        `# ${latest}`,
        `curl --silent --fail ${file("indicators-observations.csv")} | tail -n 1`,
      ].join("\n"),
    },
    {
      id: "javascript",
      code: [
        `// ${due}`,
        `const answer = await ${call("fetch", file("commitments.json"))};`,
        "const { data, date, license } = await answer.json();",
        "for (const { id, title, due } of data) console.log(due, title.sv, id);",
        "console.log(data.length, date, license);",
      ].join("\n"),
    },
    {
      id: "python",
      code: [
        "import pandas",
        "",
        `# ${latest}`,
        `observed = pandas.read_csv("${file("indicators-observations.csv")}")`,
        'print(observed.groupby("recordId").last()[["year", "value"]])',
      ].join("\n"),
    },
    {
      id: "r",
      code: [
        `# ${due}`,
        `commitments <- read.csv("${file("commitments.csv")}", encoding = "UTF-8", check.names = FALSE)`,
        'commitments[, c("due", "title.sv", "actor")]',
      ].join("\n"),
    },
  ];
}
