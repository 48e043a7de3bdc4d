/** Parses the files it is given, in a thread that `parse-together.ts` starts. */
import { parentPort, workerData } from "node:worker_threads";
import { type DataFile, parseFile } from "./parse.ts";

parentPort?.postMessage((workerData as readonly DataFile[]).map(parseFile));
