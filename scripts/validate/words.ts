import type { BaseRefusal } from "../../src/history/promises-at.ts";
import type { Language } from "../../src/schema/language.ts";

const words: Readonly<
  Record<Language, Readonly<Record<BaseRefusal, (base: string, directory: string) => string>>>
> = {
  sv: {
    "not-in-git": (_, directory) =>
      `${directory} ligger inte i ett git-förråd, så det finns inget att jämföra med. Utelämna --base.`,
    unknown: (base) =>
      `Git känner inte till "${base}". Ange en incheckning, gren eller tagg som finns, till exempel --base origin/main.`,
    shallow: (base) =>
      `Git känner inte till "${base}", och klonen är grund: äldre incheckningar saknas. Hämta dem med git fetch --unshallow, eller bara den: git fetch --depth=1 origin ${base}`,
  },
  en: {
    "not-in-git": (_, directory) =>
      `${directory} is not in a git repository, so there is nothing to compare with. Leave out --base.`,
    unknown: (base) =>
      `Git knows no "${base}". Give a commit, branch or tag that exists, such as --base origin/main.`,
    shallow: (base) =>
      `Git knows no "${base}", and the clone is shallow: older commits are not in it. Fetch them with git fetch --unshallow, or only that one: git fetch --depth=1 origin ${base}`,
  },
};

/** Why records cannot be compared with a base, and what to do. */
export function baseRefusalText(
  refusal: BaseRefusal,
  base: string,
  directory: string,
  language: Language,
): string {
  return words[language][refusal](base, directory);
}
