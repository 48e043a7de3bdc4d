/** Actors: who takes part. */
export const actors = {
  type: "Sorts aktör",
  size: "Storlek",
  roles: "Roll",
  website: "Webbplats",
  joined: "Med sedan",
  focusAreas: "Prioriterar",
  commitments: "Åtaganden",
  commitmentsEmpty: "Vi har inget åtagande från den här aktören. Det behöver inte betyda att inget görs.",
  takesPart: "Medverkar i",
  offers: "Stöd som erbjuds",
  needs: "Stöd som efterfrågas",
  shown: (shown: number, of: string) => `Här visas ${shown} av ${of}.`,
  all: (count: string) => `Alla ${count}`,
  status: "Med i arbetet",
  description: (name: string) => `Vad ${name} har åtagit sig i klimatarbetet och hur det går.`,
};
