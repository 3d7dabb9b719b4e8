/** A thread that reads its share of a library’s guidelines and hands back what it has read. */
import { parentPort, workerData } from 'node:worker_threads';
import { readShare, type SharedWork } from './share-work.ts';

parentPort?.postMessage(readShare(workerData as SharedWork));
