import type { Source } from "../dataset/dataset.ts";
import type { ForeignWords } from "../i18n/foreign-words.ts";
import { shortTargetWords } from "../i18n/target-words.ts";
import type { GoalLevel, Target } from "../schema/goal.ts";
import type { Unit } from "../schema/indicator.ts";
import type { Language } from "../schema/language.ts";
import { enumLabel } from "../schema/texts/enums.ts";
import { type Figure, picturesOfEach } from "./figure.ts";
import { goalLines } from "./goal-lines.ts";
import type { Table } from "./table.ts";
import { chartTexts } from "./texts.ts";

/** What is to be reached in a year: a cut, a value, or neither where the source gives no number. */
export interface LevelTarget {
  readonly year: number;
  readonly reductionPercent?: number | undefined;
  readonly value?: number | undefined;
  readonly comparison?: Target["comparison"];
  readonly approximate?: boolean | undefined;
}

/** A goal in the tree, with how deep it stands. */
export interface LevelGoal {
  readonly id: string;
  readonly title: string;
  /** Where the title is not in the figure's language. */
  readonly titleLang?: Language | undefined;
  readonly level: GoalLevel;
  readonly depth: number;
  /** Title of the goal it contributes to. */
  readonly parent: string | ForeignWords | undefined;
  readonly unit: Unit;
  /** Those in force. */
  readonly targets: readonly LevelTarget[];
  /** Whether it had targets, and all have lapsed. */
  readonly isLapsed?: boolean | undefined;
}

/** What the chart of goal levels is drawn from: each goal right after the one it stands under. */
export interface LevelsInput {
  readonly id: string;
  readonly lang: Language;
  readonly goals: readonly LevelGoal[];
  /** The year the lines of time begin. */
  readonly fromYear: number;
  readonly sources: readonly Source[];
}

/** A target with its year: `2030: −80 %`. */
export function yearAndTarget(target: LevelTarget, unit: Unit, lang: Language): string {
  return `${String(target.year)}: ${shortTargetWords(target, unit, lang)}`;
}

/** What stands where a goal has no target in force. */
export function noTargetText({ isLapsed }: LevelGoal, lang: Language): string {
  const texts = chartTexts(lang).levels;
  return isLapsed ? texts.lapsed : texts.noTarget;
}

function tableOf({ goals, lang }: LevelsInput): Table {
  const texts = chartTexts(lang).levels;
  return {
    caption: texts.caption,
    columns: [
      { key: "goal", label: texts.goal, type: "text" },
      { key: "level", label: texts.level, type: "text" },
      { key: "contributesTo", label: texts.contributesTo, type: "text" },
      { key: "year", label: texts.year, type: "year" },
      { key: "target", label: texts.targets, type: "text" },
    ],
    rows: goals.flatMap((one) => {
      const { title, titleLang, level, parent, targets, unit } = one;
      const named = titleLang === undefined ? title : { text: title, lang: titleLang };
      const goal = [named, enumLabel("goalLevel", level, lang), parent];
      if (targets.length === 0) return [[...goal, undefined, noTargetText(one, lang)]];
      return targets.map((target) => [...goal, target.year, shortTargetWords(target, unit, lang)]);
    }),
  };
}

/** How the goals hang together: each under the one it contributes to, with a line of time to its targets. */
export function goalLevelsChart(input: LevelsInput): Figure {
  const { id, lang, goals, sources } = input;
  const texts = chartTexts(lang).levels;
  const levels = new Set(goals.map(({ level }) => level)).size;
  const contributing = goals.filter(({ depth }) => depth > 0).length;
  const answer = goals.length === 0 ? texts.none : texts.answer(goals.length, levels, contributing);
  return {
    id,
    lang,
    question: texts.question,
    answer,
    ...picturesOfEach(id, texts.question, answer, (room) => goalLines(input, room)),
    table: tableOf(input),
    sources,
  };
}
