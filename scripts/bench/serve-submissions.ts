/** The service without its limits, to be loaded and killed. Run as `node serve-submissions.ts DATA PORT`. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { argv } from "node:process";
import { nodeService } from "../../src/submission/service/node.ts";

const [data = "", port = "0"] = argv.slice(2);
const handle = await nodeService({
  data,
  environment: {},
  site: "https://klimat.example.org/",
  write: () => {},
  limits: {
    sends: { atOnce: 1e9, oneMoreSeconds: 1 },
    asks: { atOnce: 1e9, oneMoreSeconds: 1 },
    waiting: 1e9,
    fastestSeconds: 0,
    work: { cost: 1, fewest: 0, most: 1 },
  },
});
const server = createServer((request, response) => {
  if (!handle(request, response)) response.writeHead(404).end();
});
server.listen(Number(port), "127.0.0.1", () => console.log((server.address() as AddressInfo).port));
