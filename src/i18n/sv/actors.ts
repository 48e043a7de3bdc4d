/** Actors: who takes part. */
export const actors = {
  title: "Vilka är med?",
  type: "Sorts aktör",
  size: "Anställda",
  roles: "Roll",
  website: "Webbplats",
  joined: "Med sedan",
  focusAreas: "Prioriterar",
  commitments: "Åtaganden",
  commitmentsEmpty: "Vi har inget åtagande från den här aktören. Det behöver inte betyda att inget görs.",
  offers: "Stöd som erbjuds",
  needs: "Stöd som efterfrågas",
  stories: "Exempel",
  unknown: "Vi vet inte mer ännu.",
  status: "Med i arbetet",
  description: (name: string) => `Vad ${name} har åtagit sig i klimatarbetet och hur det går.`,
};
