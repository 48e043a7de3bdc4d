import { idFrom } from "../../src/dataset/id-from.ts";
import { actorTypes, type ActorType } from "../../src/schema/actor.ts";
import type { Written, WrittenRecords } from "./fiction.ts";
import { chance, pick, type Random, some, turn } from "./random.ts";
import { paragraph } from "./sentences.ts";
import { awkwardIds, deedsByFocusArea } from "./words.ts";

type Actor = Written<"actors">;

/** Names that nobody could take for a real organisation; each gets a number after it. */
const namesByType: Readonly<Record<ActorType, readonly [string, ...string[]]>> = {
  company: [
    "Exempelbageriet Kringlan",
    "Påhittade Åkeriet",
    "Sagosnickeriet Spånet",
    "Låtsashandeln Hyllan",
    "Fantasigjuteriet Sleven",
    "Exempelfastigheter Vindilen",
  ],
  association: ["Låtsasföreningen Tofsen", "Påhittade Odlingsföreningen", "Sagolaget Krumelurerna"],
  school: ["Exempelskolan Äppelklyftan", "Påhittade Förskolan Myrstacken"],
  public: ["Påhittade Vattenverket", "Exempelmyndigheten för prov"],
  academia: ["Påhittade Högskolan", "Exempelinstitutet för luftslott"],
  network: ["Nätverket Exempelringen", "Påhittade Samverkansgruppen"],
};

/** Most actors are companies; the first twelve give every type two places. */
const mix: readonly ActorType[] = [
  ...actorTypes,
  ...actorTypes,
  "company",
  "company",
  "association",
  "company",
  "school",
  "company",
  "company",
  "association",
];

/** The id of the municipality itself, the first actor. */
export const municipalityId = "pahittade-kommunen";

const municipality: Actor = {
  name: "Påhittade kommunen",
  type: "public",
  size: "250-",
  url: "https://kommunen.example.com/",
  roles: [
    {
      role: "lead",
      scheme: { sv: "Påhittat klimatprogram", en: "Made-up programme" },
      source: "pahittat-klimatprogram",
    },
  ],
  focusAreas: [...deedsByFocusArea.keys()],
  summary: {
    sv: "Kommunen finns bara i den här portalen.",
    en: "The municipality exists only in this portal.",
  },
  joined: "2021-06-14",
  status: "active",
  sources: ["pahittat-klimatprogram"],
};

const longestName =
  "Påhittade Ekonomiska Föreningen för Samordnad Varutransportomlastningsterminalsutveckling i Exempelbygdens Alla Hörn 13";

/** The name that an actor has by its place in the list; the longest is to be tried once. */
function nameOf(type: ActorType, index: number): string {
  return index === 13 ? longestName : `${turn(namesByType[type], Math.floor(index / 6))} ${index}`;
}

function fictionalActor(random: Random, index: number): readonly [string, Actor] {
  const type = turn(mix, index);
  const name = nameOf(type, index);
  // Two actors bear ids that are words to a programming language.
  const id =
    index === 7 ? "constructor" : index === 8 ? turn(awkwardIds, 6) : (idFrom(name) ?? `aktor-${index}`);
  const actor: Actor = {
    name,
    type,
    size: pick(random, ["1-9", "1-9", "10-49", "50-249", "250-", undefined]),
    url: chance(random, 60)
      ? `https://aktor-${index}.example.com/${chance(random, 10) ? "om?a=1&b=2" : ""}`
      : undefined,
    roles: chance(random, 8)
      ? [
          {
            role: pick(random, ["partner", "supporting-partner", "related"]),
            scheme: { sv: "Påhittat klimatprogram", en: "Made-up programme" },
            source: "pahittat-klimatprogram",
          },
        ]
      : undefined,
    focusAreas: chance(random, 80) ? [...some(random, [...deedsByFocusArea.keys()], 2)] : undefined,
    summary: chance(random, 70) ? paragraph(random, 8) : undefined,
    joined: pick(random, ["2021", "2022-03", "2023-11-05", "2024-02-29", undefined]),
    status: index % 23 === 9 ? "dormant" : index % 29 === 10 ? "left" : "active",
    sources: chance(random, 30) ? ["pahittad-enkat"] : undefined,
  };
  return [id, actor];
}

/** The municipality and the made-up organisations around it, of all types; a fifth as many as the commitments. */
export function fictionalActors(random: Random, commitments: number): WrittenRecords<"actors"> {
  const count = Math.max(12, Math.ceil(commitments / 5));
  return [
    [municipalityId, municipality],
    ...Array.from({ length: count - 1 }, (_, index) => fictionalActor(random, index + 1)),
  ];
}

/** An actor whose promise it may be. Some actors promise much and many little. */
export function promisingActor(random: Random, actors: WrittenRecords<"actors">): string {
  return actors[Math.floor(random() ** 1.6 * actors.length)]?.[0] ?? municipalityId;
}
