import type { WrittenRecords } from "./fiction.ts";

/** Made-up publications. Everything in the fiction leans on one of them. */
export function fictionalSources(): WrittenRecords<"sources"> {
  return [
    [
      "pahittat-klimatprogram",
      {
        title: "Påhittat klimatprogram 2021–2045",
        publisher: "Påhittade kommunen",
        url: "https://kommunen.example.com/klimatprogram",
        issued: "2021-06",
        accessed: "2026-10-01",
        license: "CC0-1.0",
        note: {
          sv: "Programmet finns inte. Allt i den här portalen är påhittat.",
          en: "There is no such programme. Everything here is made up.",
        },
      },
    ],
    [
      "pahittad-utslappsstatistik",
      {
        title: "Påhittad utsläppsstatistik, åttonde omgången",
        publisher: "Påhittade Statistikverket",
        url: "https://statistik.example.com/utslapp",
        issued: "2026-05-20",
        accessed: "2026-10-01",
        license: "CC-BY-4.0",
        attribution: "Påhittade Statistikverket, påhittad statistik",
      },
    ],
    [
      "pahittad-utslappsstatistik-aldre",
      {
        title: "Påhittad utsläppsstatistik, sjunde omgången",
        publisher: "Påhittade Statistikverket",
        issued: "2023",
        license: "CC-BY-4.0",
        attribution: "Påhittade Statistikverket, påhittad statistik",
      },
    ],
    [
      "pahittat-varldsavtal",
      {
        title: "Invented World Agreement on the Climate",
        language: "en",
        publisher: "Påhittade Världsförbundet",
        issued: "2019-12-12",
        license: "unknown",
        attribution: "Source: the invented World Union",
      },
    ],
    [
      "pahittad-lag",
      {
        title: "Påhittad lag om utsläpp",
        publisher: "Påhittade Landets parlament",
        issued: "2020",
        license: "unknown",
      },
    ],
    [
      "pahittad-lansplan",
      {
        title: "Påhittad plan för Påhittade länet",
        publisher: "Påhittade Länsförbundet",
        url: "https://lanet.example.com/plan?del=1&sida=2#mal",
        issued: "2022-03",
        license: "CC-BY-SA-4.0",
        attribution: 'Påhittade Länsförbundet, "planen"',
      },
    ],
    [
      "pahittade-schabloner",
      {
        title: "Påhittade schabloner för klimatnytta",
        publisher: "Påhittade Beräkningsbyrån",
        url: "https://schabloner.example.com/",
        issued: "2025-01-31",
        accessed: "2026-09-15",
        license: "CC0-1.0",
      },
    ],
    [
      "pahittad-enkat",
      {
        title: "Påhittad enkät till påhittade aktörer",
        publisher: "Påhittade kommunen",
        issued: "2026",
        license: "CC0-1.0",
      },
    ],
    [
      "obesvarad-kalla",
      {
        title: "Källa som inga uppgifter lutar sig mot",
        publisher: "Påhittade Arkivet",
        license: "unknown",
        note: { sv: "Finns för att en källa utan hänvisningar också ska gå att visa." },
      },
    ],
  ];
}
