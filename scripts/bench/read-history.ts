/** `node scripts/bench/read-history.ts DATA CACHE`: reads the history of a data folder, as the build does. */
import { argv } from "node:process";
import { readHistory } from "../../src/history/history.ts";

const [data = "data", cache] = argv.slice(2);
const { records } = readHistory(data, cache);
console.log(Object.values(records).flat().length);
