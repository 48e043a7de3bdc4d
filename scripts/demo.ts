/** `npm run demo`: makes up a municipality with 300 commitments, then builds and serves its portal. */
import { env } from "node:process";
import { writtenOn } from "./synth/days.ts";
import { fictionalMunicipality } from "./synth/municipality.ts";
import { writeFiction } from "./synth/write.ts";

const data = ".cache/demo-data";

console.log("Making up a municipality");
writeFiction(fictionalMunicipality(1, 300), data);
env["PORTAL_DATA"] = data;
env["PORTAL_OUT"] = ".cache/demo-site";
env["PORTAL_TODAY"] ??= writtenOn;
await import("./start.ts");
