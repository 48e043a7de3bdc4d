import type { WrittenRecords } from "./fiction.ts";

const sources = ["pahittat-klimatprogram"];

/** Five made-up focus areas, one without an English text and one without transitions. */
export function fictionalFocusAreas(): WrittenRecords<"focus-areas"> {
  return [
    [
      "resor-och-transporter",
      {
        order: 1,
        title: { sv: "Resor och transporter", en: "Travel and transport" },
        summary: {
          sv: "Personer och gods ska komma fram på påhittade vägar med mindre utsläpp.",
          en: "People and goods are to travel made-up roads with lower emissions.",
        },
        colour: { light: "#1e8fee", dark: "#bbecff" },
        letter: "R",
        sectors: ["personbilar", "tung-trafik", "sjofart", "flyg"],
        transitions: [
          {
            id: "fran-diesel-till-el",
            title: { sv: "Från diesel till el", en: "From diesel to electricity" },
            whoCanAct: ["company", "public"],
          },
          {
            id: "farre-resor",
            title: { sv: "Färre och längre resor" },
            whoCanAct: ["company", "public", "academia", "network"],
          },
        ],
        sources,
      },
    ],
    [
      "energi-och-varme",
      {
        order: 2,
        title: { sv: "Energi och värme", en: "Energy and heat" },
        titleNote: { sv: "Översättningen är portalens egen.", en: "The translation is the portal's own." },
        summary: {
          sv: "El och värme ska räcka till alla, även när det är kallt och påhittat.",
          en: "Power and heat for all, cold or made up.",
        },
        colour: { light: "#890e00", dark: "#c74007" },
        letter: "E",
        sectors: ["el-och-fjarrvarme", "egen-uppvarmning", "industri"],
        transitions: [
          {
            id: "fran-olja-till-varmepump",
            title: { sv: "Från olja till värmepump", en: "From oil to heat pump" },
            whoCanAct: ["company", "association", "school", "public"],
          },
        ],
        sources,
      },
    ],
    [
      "mat-och-jordbruk",
      {
        order: 3,
        title: { sv: "Mat och jordbruk", en: "Food and farming" },
        summary: {
          sv: "Maten ska odlas, lagas och ätas upp.",
          en: "Food is to be grown, cooked and eaten up.",
        },
        colour: { light: "#196658", dark: "#66927a" },
        letter: "M",
        sectors: ["jordbruk", "arbetsmaskiner"],
        transitions: [
          {
            id: "fran-svinn-till-resurs",
            title: { sv: "Från svinn till resurs", en: "From waste to resource" },
            whoCanAct: ["school", "public", "company"],
          },
        ],
        sources,
      },
    ],
    [
      "bygga-och-bo",
      {
        order: 4,
        title: { sv: "Bygga och bo" },
        summary: { sv: "Hus ska byggas om i stället för att rivas, och byggas nya av sådant som växer." },
        colour: { light: "#430054", dark: "#a46eb5" },
        letter: "B",
        sectors: ["bygge", "losningsmedel"],
        sources,
      },
    ],
    [
      "konsumtion-och-aterbruk",
      {
        order: 5,
        title: { sv: "Konsumtion och återbruk", en: "Consumption and reuse" },
        summary: {
          sv: "Det som redan finns ska användas länge, lånas ut, lagas och bytas.",
          en: "What there is should last, be lent, mended and swapped.",
        },
        colour: { light: "#9b8c52", dark: "#ffde84" },
        letter: "K",
        sectors: ["avfall", "avlopp", "kylmedel"],
        transitions: [
          {
            id: "fran-aga-till-lana",
            title: { sv: "Från att äga till att låna", en: "From owning to borrowing" },
            whoCanAct: ["association", "network", "school"],
          },
        ],
        sources,
      },
    ],
  ];
}
