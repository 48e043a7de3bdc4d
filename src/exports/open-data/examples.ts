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
    latest: "Senaste värdet i varje serie",
    latestOf: (series: string) => `Senaste året och värdet i serien ${series}`,
  },
  en: {
    count: "How many commitments are there?",
    due: "What is due, and when?",
    latest: "The latest value of each series",
    latestOf: (series: string) => `Latest year and value of the series ${series}`,
  },
};

/** A call with a text, as it is written in most languages. */
const call = (name: string, argument: string) => `${name}("${argument}")`;

/**
 * The examples of the data page. Those for the shell, for JavaScript and, where there is one, for Python are run by the
 * tests against the built portal. They need nothing but what comes with the language.
 *
 * @param address Makes a path of the portal a whole address.
 * @param series Id of the series that the example for the shell asks for, where there is one.
 */
export function examples(
  language: Language,
  address: (path: string) => string,
  series?: string,
): readonly Example[] {
  const { count, due, latest, latestOf } = words[language];
  const title = language === "sv" ? "title.sv" : "title.en ?? title.sv";
  const file = (name: string) => address(fileHref(`${apiFolder}/${name}`));
  return [
    {
      id: "curl",
      code: [
        `# ${count}`,
        `curl --silent --fail ${file("commitments.json")} | grep '"count"'`,
        ...(series === undefined
          ? []
          : [
              "",
              `# ${latestOf(series)}`,
              // A year whose value is missing has nothing, and so no digit, in the fourth column.
              `curl --silent --fail ${file("indicators-observations.csv")} | grep '^${series},[0-9]*,[0-9]*,[-0-9]' | tail -n 1 | cut -d , -f 3,4`,
            ]),
      ].join("\n"),
    },
    {
      id: "javascript",
      code: [
        `// ${due}`,
        `const answer = await ${call("fetch", file("commitments.json"))};`,
        "const { data, date, license } = await answer.json();",
        `for (const { id, title, due } of data) console.log(due, ${title}, id);`,
        "console.log(data.length, date, license);",
      ].join("\n"),
    },
    {
      id: "python",
      code: [
        "import csv, io, urllib.request",
        "",
        `# ${latest}`,
        `with ${call("urllib.request.urlopen", file("indicators-observations.csv"))} as answer:`,
        '    text = io.TextIOWrapper(answer, encoding="utf-8", newline="")',
        '    latest = {row["recordId"]: row for row in csv.DictReader(text) if row["value"]}',
        "for series, row in latest.items():",
        '    print(series, row["year"], row["value"])',
      ].join("\n"),
    },
    {
      id: "r",
      code: [
        `# ${due}`,
        `commitments <- read.csv("${file("commitments.csv")}", encoding = "UTF-8", check.names = FALSE)`,
        'commitments[order(commitments$due), c("due", "title.sv", "actor")]',
      ].join("\n"),
    },
  ];
}
