import { expect, test } from "vitest";
import { forgeFault } from "../forge/forge.ts";
import { memoryForge } from "./fixtures/memory-forge.ts";
import { api, openDesk, origin, rulesIn, soundRecord, tokenOf } from "./fixtures/desk.ts";

test("takes a commitment and gives a receipt", async () => {
  const desk = openDesk();
  const { status, body } = await desk.submit();
  expect(status).toBe(201);
  expect(body).toEqual({
    reference: expect.stringMatching(/^[A-Z2-7]{4}-[A-Z2-7]{4}$/),
    statusUrl: expect.stringMatching(/^https:\/\/klimat\.example\.org\/arende\/#t=[\w.-]+$/),
    editUrl: expect.stringMatching(/^https:\/\/klimat\.example\.org\/uppdatera\/#t=[\w.-]+$/),
  });
  const [{ proposal } = { proposal: undefined }] = [...desk.forge.proposals.values()];
  expect(proposal?.title).toBe("Nytt åtagande: example-bakery-vi-kor-ut-brodet-med-elbilar");
  expect(proposal?.files.map(({ path }) => path)).toEqual([
    "data/commitments/example-bakery-vi-kor-ut-brodet-med-elbilar.yaml",
  ]);
});

test("gives links to pages in the sender's language", async () => {
  const { body } = await openDesk().submit({ language: "en" });
  expect(body.statusUrl).toMatch(/\/en\/case\/#t=/);
  expect(body.editUrl).toMatch(/\/en\/update\/#t=/);
});

test("answers in the sender's language, whoever's browser it is", async () => {
  const desk = openDesk();
  const swedish = await desk.send(
    "",
    { record: 1, language: "sv" },
    { headers: { "accept-language": "en" } },
  );
  const english = await desk.send("", "{", { headers: { "accept-language": "en-GB" } });
  expect(swedish.body.title).toBe("Formuläret gick inte att läsa");
  expect(english.body.title).toBe("It could not be read");
});

test.each([["https://evil.example"], [""], ["null"], [`${origin}.evil.example`], [`${origin}:8443`]])(
  "refuses a page at %j (H-01)",
  async (from) => {
    const answer = await openDesk().send("", {}, { headers: { origin: from } });
    expect([answer.status, rulesIn(answer)]).toEqual([403, ["bad-origin"]]);
    expect(answer.headers.get("access-control-allow-origin")).toBeNull();
  },
);

test("lets its own pages elsewhere ask before they send", async () => {
  const preflight = {
    "access-control-request-method": "POST",
    "access-control-request-headers": "content-type",
  };
  const answer = await openDesk().ask(api(), { method: "OPTIONS", headers: { origin, ...preflight } });
  expect(answer.status).toBe(204);
  expect(answer.headers.get("access-control-allow-origin")).toBe(origin);
  expect(answer.headers.get("access-control-allow-headers")).toBe("content-type");
});

test.each([
  "text/plain",
  "application/x-www-form-urlencoded",
  "multipart/form-data; boundary=x",
  "application/jsonp",
])("refuses a body of %s (H-02)", async (type) => {
  const answer = await openDesk().send("", "{}", { headers: { "content-type": type } });
  expect([answer.status, rulesIn(answer)]).toEqual([415, ["media-type"]]);
});

test("refuses a compressed body (H-11)", async () => {
  const answer = await openDesk().send("", "{}", { headers: { "content-encoding": "gzip" } });
  expect([answer.status, rulesIn(answer)]).toEqual([415, ["media-type"]]);
});

test.each([
  ["H-03", "{", "bad-json", ""],
  ["H-03", "\uFEFF{}", "bad-json", ""],
  ["H-03", new Uint8Array([0x22, 0xc3, 0x28, 0x22]), "bad-json", ""],
  ["H-03", "", "bad-json", ""],
  ["O-06", '{"record":{"id":"a","id":"b"}}', "duplicate-key", "record.id"],
  ["O-06", '{"record":{"i\\u0064":"a","id":"b"}}', "duplicate-key", "record.id"],
  ["O-06", '{"record":{"milestones":[{},{"id":1,"id":2}]}}', "duplicate-key", "record.milestones.1.id"],
  ["O-07", `{"a":${"[".repeat(7000)}${"]".repeat(7000)}}`, "json-depth", ""],
  ["O-05", "null", "bad-form", ""],
  ["O-05", '"hej"', "bad-form", ""],
  ["O-05", "[]", "bad-form", ""],
  ["O-03", '{"__proto__":{"isAdmin":true}}', "unknown-key", "__proto__"],
  ["O-03", '{"record":{"__proto__":{"isAdmin":true}}}', "unknown-key", "record.__proto__"],
])("refuses %s: %j with %s at %j", async (_row, body, rule, path) => {
  const answer = await openDesk().send("", body);
  expect([answer.status, rulesIn(answer)]).toEqual([400, [`${path} ${rule}`.trim()]]);
  expect(({} as Record<string, unknown>)["isAdmin"]).toBeUndefined();
});

test("says what is wrong with the envelope itself", async () => {
  const answer = await openDesk().send("", { record: [], supportNeeds: {}, status: "published", base: "x" });
  expect(answer.status).toBe(400);
  expect(rulesIn(answer)).toEqual([
    "challenge required",
    "record type",
    "supportNeeds type",
    "base format",
    "status unknown-key",
  ]);
});

test("answers ten thousand unknown keys with little (O-08)", async () => {
  const many = Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`k${index}`, 1]));
  const { status, text } = await openDesk().send("", { challenge: "x", record: {}, ...many });
  expect(status).toBe(400);
  expect(text.length).toBeLessThan(5000);
});

test("refuses a body over the limit, with and without a length (H-04)", async () => {
  const desk = openDesk();
  const large = JSON.stringify({ text: "x".repeat(33_000) });
  const told = await desk.send("", large, { headers: { "content-length": String(large.length) } });
  const body = new ReadableStream({
    pull(controller) {
      controller.enqueue(new TextEncoder().encode("x".repeat(1000)));
    },
  });
  const endless = await desk.send("", "", { body, duplex: "half" } as RequestInit);
  expect([told.status, rulesIn(told)]).toEqual([413, ["too-large"]]);
  expect([endless.status, rulesIn(endless)]).toEqual([413, ["too-large"]]);
});

test.each([
  ["GET", "", "POST, OPTIONS"],
  ["PUT", "", "POST, OPTIONS"],
  ["DELETE", "", "POST, OPTIONS"],
  ["PATCH", "/status", "POST, OPTIONS"],
  ["POST", "/challenge", "GET, HEAD"],
])("refuses %s on %s and says what is allowed (H-06)", async (method, path, allow) => {
  const answer = await openDesk().ask(api(path), { method, headers: { origin } });
  expect([answer.status, answer.headers.get("allow"), rulesIn(answer)]).toEqual([
    405,
    allow,
    ["method-not-allowed"],
  ]);
});

test("tells a program that fills in every field no more than a broken form (H-07)", async () => {
  const desk = openDesk();
  const filled = await desk.submit({ website: "https://spam.example.org" });
  const broken = await desk.send("", []);
  expect(filled.status).toBe(400);
  expect(filled.text).toBe(broken.text);
  expect(desk.forge.proposals.size).toBe(0);
});

test("holds back an address that sends an eleventh time (H-08)", async () => {
  const desk = openDesk({ addressOf: () => "192.0.2.1" });
  for (let sent = 0; sent < 10; sent += 1) expect((await desk.send("", {})).status).toBe(400);
  const answer = await desk.send("", {});
  expect([answer.status, rulesIn(answer)]).toEqual([429, ["rate-limited"]]);
  expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(25);
  desk.wait(30);
  expect((await desk.send("", {})).status).toBe(400);
});

test("holds back an address that withdraws an eleventh time, for the forge is asked again and again", async () => {
  const desk = openDesk({ addressOf: () => "192.0.2.1" });
  const withdraw = async () => (await desk.send("/withdraw", { token: "none" })).status;
  for (let asked = 0; asked < 10; asked += 1) expect(await withdraw()).not.toBe(429);
  expect(await withdraw()).toBe(429);
});

test("takes no more than reviewers can see through, and says how else to send (H-10)", async () => {
  const desk = openDesk({ limits: { waiting: 1 } });
  const challenge = await desk.challenge();
  const first = { challenge, record: soundRecord };
  expect((await desk.send("", first)).status).toBe(201);
  const answer = await desk.submit({ id: "another-commitment" });
  expect([answer.status, rulesIn(answer)]).toEqual([503, ["queue-full"]]);
  expect(answer.body.detail).toContain("e-post");
  expect((await desk.send("", first)).status).toBe(200);
});

test("counts at once what it has taken itself", async () => {
  const desk = openDesk({ limits: { waiting: 1 } });
  const [first, second] = [await desk.challenge(), await desk.challenge()];
  expect((await desk.send("", { challenge: first, record: soundRecord })).status).toBe(201);
  const answer = await desk.send("", { challenge: second, record: soundRecord, id: "another-commitment" });
  expect(rulesIn(answer)).toEqual(["queue-full"]);
});

test("takes no more of those that come at once than may wait", async () => {
  const desk = openDesk({ limits: { waiting: 3 } });
  const sent: object[] = [];
  for (let number = 0; number < 12; number += 1)
    sent.push({ challenge: await desk.challenge(), record: soundRecord, id: `commitment-${number}` });
  const answers = await Promise.all(sent.map((envelope) => desk.send("", envelope)));
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(3);
  expect(desk.forge.proposals.size).toBe(3);
});

test("gives the place of a proposal that the forge did not take to the next", async () => {
  const forge = memoryForge();
  const { submit } = forge;
  const failing = async () => {
    Object.assign(forge, { submit });
    throw forgeFault("unavailable", "down");
  };
  const desk = openDesk({ forge: Object.assign(forge, { submit: failing }), limits: { waiting: 1 } });
  expect((await desk.submit()).status).toBe(503);
  expect((await desk.submit()).status).toBe(201);
});

test("takes no more in an hour than it may, though each is withdrawn again", async () => {
  const desk = openDesk({ limits: { perHour: 2 } });
  for (const id of ["one-commitment", "another-commitment"]) {
    const { body } = await desk.submit({ id });
    expect((await desk.send("/withdraw", { token: tokenOf(body.statusUrl) })).status).toBe(200);
  }
  expect(rulesIn(await desk.submit())).toEqual(["queue-full"]);
  desk.wait(3600);
  expect((await desk.submit()).status).toBe(201);
});

test("tells a stranger nothing of what went wrong inside (H-13)", async () => {
  const told = "fatal: https://user:token@forge.example at /home/x";
  const failing = async () => {
    throw forgeFault("refused", told, 90);
  };
  const desk = openDesk({ forge: { ...memoryForge(), submit: failing } });
  const answer = await desk.submit();
  expect([answer.status, rulesIn(answer)]).toEqual([503, ["unavailable"]]);
  expect(answer.headers.get("retry-after")).toBe("90");
  expect(answer.text).not.toMatch(/token|fatal|home/);
  expect(desk.log.at(-1)).toMatchObject({ status: 503, outcome: "unavailable", fault: "forge refused" });
  expect(JSON.stringify(desk.log)).not.toMatch(/token|fatal/);
});

test.each(["//status", "/..;/", "/%2e%2e/", "/status/%00", "/status/", "/", "/.git"])(
  "finds nothing at %s (H-15)",
  async (path) => {
    const answer = await openDesk().ask(`${origin}/api/submissions${path}`);
    expect(answer.status).toBe(404);
  },
);

test("marks every answer as data that is not to be kept or shown", async () => {
  const desk = openDesk();
  for (const answer of [await desk.submit(), await desk.send("", "{"), await desk.ask(`${origin}/healthz`)]) {
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
  }
});

test("says that it is well", async () => {
  const answer = await openDesk().ask(`${origin}/healthz`);
  expect([answer.status, answer.body]).toEqual([200, { status: "ok" }]);
});

test("logs what became of it, and nothing of what was sent or of who sent it", async () => {
  const desk = openDesk({ addressOf: () => "192.0.2.77" });
  const { body } = await desk.submit();
  await desk.send("/status", { token: body.statusUrl.split("#t=")[1] });
  await desk.ask(`${origin}/some/where?token=${body.editUrl.split("#t=")[1]}`);
  const [key = ""] = desk.forge.proposals.keys();
  expect(desk.log.map(({ route, status, outcome }) => [route, status, outcome])).toEqual([
    ["/api/submissions/challenge", 200, "ok"],
    ["/api/submissions", 201, "created"],
    ["/api/submissions/status", 200, "ok"],
    ["other", 404, "not-found"],
  ]);
  expect(desk.log[1]?.key).toBe(key);
  const lines = JSON.stringify(desk.log);
  for (const secret of ["192.0.2", "elbilar", "Exempelbageriet", body.statusUrl.split(".").at(-1)]) {
    expect(lines).not.toContain(secret);
  }
});

test("leaves most of what a forge answers in an hour to others, however often one asks how a case goes", async () => {
  const desk = openDesk({ addressOf: () => "192.0.2.1" });
  const { body } = await desk.submit();
  const token = tokenOf(body.statusUrl);
  let told = 0;
  for (let second = 0; second < 3600; second += 6) {
    if ((await desk.send("/status", { token })).status === 200) told += 1;
    desk.wait(6);
  }
  expect(told).toBeGreaterThan(360);
  expect(told).toBeLessThan(430);
});
