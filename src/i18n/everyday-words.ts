import type { Language } from "./routes.ts";

/** Something that people look for by other words than those it is called by in a title. */
export interface Everyday {
  /** Whether a word of a title, in lower case, says it. */
  readonly said: RegExp;
  /** What people look for it by, the commonest first. */
  readonly sought: readonly string[];
}

/** A matter, in every language of the portal. */
export type EverydayMatter = Readonly<Record<Language, Everyday>>;

/**
 * The words people look for, beside those that titles say: who wants to know about "elbilar" should find "Kör era fordon
 * på el". They belong to the language and not to a municipality, so no record needs to repeat them.
 */
export const everydayMatters: readonly EverydayMatter[] = [
  {
    sv: {
      said: /^(?:fordon|personbil|lastbil|bil(?:en|ar|arna|ars)?$|elbil|laddbar|drivmed)/u,
      sought: ["elbilar", "bilar", "laddbilar", "laddstolpar", "laddning", "bränsle", "bensin", "diesel"],
    },
    en: {
      said: /^(?:vehicles?$|cars?$|lorr(?:y|ies)$|vans?$|fuels?$)/u,
      sought: ["electric cars", "charging points", "petrol", "diesel", "vehicles"],
    },
  },
  {
    sv: {
      said: /^(?:solel|solenergi|solkraft|solcell|solpanel)/u,
      sought: ["solceller", "solpaneler", "solenergi", "solel"],
    },
    en: { said: /^(?:solar|photovoltaic)/u, sought: ["solar panels", "photovoltaics", "renewable"] },
  },
  {
    sv: {
      said: /^(?:matsvinn|mat(?:en|ens)?$|livsmedel|måltid)/u,
      sought: ["matsvinn", "livsmedel", "skolmat"],
    },
    en: { said: /^(?:food|meals?$)/u, sought: ["food waste", "meals", "groceries"] },
  },
  {
    sv: {
      said: /^(?:återbruk|återvinn|begagna|reparer|laga$|avfall|kompost|cirkul|kretslopp)/u,
      sought: ["återbruk", "återvinning", "begagnat", "sopor", "avfall", "secondhand", "reparera"],
    },
    en: {
      said: /^(?:reus|recycl|secondhand|repair|waste|compost|circular)/u,
      sought: ["reuse", "recycling", "waste", "second-hand", "repair", "rubbish"],
    },
  },
  {
    sv: {
      said: /^(?:resa$|resor|resan|resande|tjänstereso|pendl|kollektivtrafik|trafik|transporte)/u,
      sought: ["resor", "cykel", "cykla", "buss", "tåg", "flyg", "pendla", "kollektivtrafik", "trafik"],
    },
    en: {
      said: /^(?:travel|transport|commut|traffic|journeys?$)/u,
      sought: ["travel", "cycling", "bike", "bus", "train", "flights", "commuting", "public transport"],
    },
  },
  {
    sv: {
      said: /^(?:energi(?:n|använd\p{L}*|effektiv\p{L}*|rådgiv\p{L}*|trappan|sparande)?$|uppvärm(?!ningen)|fjärrvärme)/u,
      sought: [
        "energi",
        "energirådgivning",
        "uppvärmning",
        "värmepump",
        "fjärrvärme",
        "isolering",
        "elförbrukning",
      ],
    },
    en: {
      said: /^(?:energy|heating|insulat)/u,
      sought: ["energy", "energy advice", "heating", "heat pump", "insulation", "electricity"],
    },
  },
  {
    sv: {
      said: /^(?:byggnad|byggmaterial|byggprojekt|byggsektor|renover|trä$)/u,
      sought: ["bygga", "byggnader", "renovera", "hus", "betong", "trähus"],
    },
    en: {
      said: /^(?:buildings?$|renovat|construct|wood$|timber)/u,
      sought: ["building", "renovation", "concrete"],
    },
  },
  {
    sv: { said: /^(?:inköp|upphandl|anbud)/u, sought: ["inköp", "upphandling", "leverantör", "köpa"] },
    en: { said: /^(?:procure|purchas|tender)/u, sought: ["procurement", "purchasing", "supplier", "buying"] },
  },
  {
    sv: {
      said: /^(?:träd(?:en|et)?$|plantera|skog|grönyt|kolsänk|kolinlagr)/u,
      sought: ["träd", "skog", "kolsänka", "plantering"],
    },
    en: {
      said: /^(?:trees?$|planting|forest)/u,
      sought: ["trees", "forest", "carbon sink"],
    },
  },
  {
    sv: { said: /^(?:utsläpp|nettoutsläpp|växthusgas)/u, sought: ["utsläpp", "koldioxid", "klimatavtryck"] },
    en: { said: /^(?:emissions?$|greenhouse)/u, sought: ["emissions", "carbon dioxide", "carbon footprint"] },
  },
  {
    sv: {
      said: /^(?:investering|bidrag|finansier|klimatklivet)/u,
      sought: ["bidrag", "pengar", "finansiering"],
    },
    en: { said: /^(?:investment|grants?$|funding|klimatklivet)/u, sought: ["grants", "money", "funding"] },
  },
];
