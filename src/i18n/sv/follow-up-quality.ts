import type { QualityCriterion } from "../../figures/monitoring-quality.ts";
import { formatNumber } from "../../format.ts";

/** The page of how well the programme can be followed up at all. */
export const followUpQuality = {
  title: "Går programmet att följa upp?",
  description:
    "Hur många åtaganden, mål och serier som har det som behövs för att någon ska kunna följa upp dem.",
  lead: "Här granskar portalen sig själv: hur många åtaganden, mål och serier har det som behövs för att andra ska kunna bedöma dem? Det vi inte vet räknas som att det saknas.",
  way: "Se vilka åtaganden, mål och serier som saknar något",
  method: "Så räknas uppföljningens kvalitet",
  caption: "Åtaganden som inte är avslutade, egna mål och serier som har det som behövs",
  asked: "Vad som behövs",
  share: "Så många har det",
  of: (met: number, of: number) =>
    of === 0 ? "Inga att granska" : `${formatNumber(met, "sv")} av ${formatNumber(of, "sv")}`,
  lacking: "Vilka saknar vad?",
  lackingNone: "Inget saknas hos det vi granskar.",
  count: (count: number) => `(${formatNumber(count, "sv")})`,
  more: (count: number) => `och ${formatNumber(count, "sv")} till`,
  criterion: {
    baseline: "Åtaganden med ett utgångsläge",
    target: "Åtaganden med ett tal att nå",
    effect: "Åtaganden med effekt, metod och källa, eller ett skäl till att effekt saknas",
    evidence: "Åtaganden med underlag som andra kan granska",
    updated: "Åtaganden som är uppföljda i tid",
    milestones: "Åtaganden med delmål",
    decided: "Åtaganden där det står vem som har beslutat",
    "goal-indicator": "Egna mål med en serie att mäta mot",
    "goal-pathway": "Egna mål med en bana till målåret",
    "indicator-updated": "Serier med det årtal som borde ha kommit",
  } satisfies Record<QualityCriterion, string>,
  without: {
    baseline: "Åtaganden utan utgångsläge",
    target: "Åtaganden utan ett tal att nå",
    effect: "Åtaganden med effekt utan källa, eller utan både effekt och skäl",
    evidence: "Åtaganden utan underlag som andra kan granska",
    updated: "Åtaganden som inte är uppföljda i tid, eller där vi inte vet",
    milestones: "Åtaganden utan delmål",
    decided: "Åtaganden där det inte står vem som har beslutat",
    "goal-indicator": "Egna mål utan en serie att mäta mot",
    "goal-pathway": "Egna mål utan en bana till målåret",
    "indicator-updated": "Serier där ett nytt årtal borde ha kommit, eller där vi inte vet när",
  } satisfies Record<QualityCriterion, string>,
};
