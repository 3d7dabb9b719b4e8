import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { closeLibrary, openLibrary, type Library, type LibraryOptions } from './read.ts';
import { readShare, type Placed, type SharedWork } from './share-work.ts';

/** A thread with fewer guidelines than this to read costs more than it saves. */
const worthAThread = 16;

const readInThread = async (workerData: SharedWork): Promise<Placed[]> => {
  const worker = new Worker(new URL('./reader-thread.ts', import.meta.url), { workerData });
  const [readings] = (await once(worker, 'message')) as [Placed[]];
  return readings;
};

/**
 * Reads a library as `readLibrary` does, a large one on all processors.
 *
 * @param threads how many to read it with, this one included; by default one a processor
 */
export const readLibraryInThreads = async (
  options: LibraryOptions,
  threads: number = availableParallelism(),
): Promise<Library> => {
  const opened = openLibrary(options);
  const { numbers, surroundings } = opened;
  const work: SharedWork = { numbers, surroundings, next: new SharedArrayBuffer(4) };
  const helpers = Math.min(threads, Math.floor(numbers.length / worthAThread)) - 1;
  const started = Array.from({ length: Math.max(helpers, 0) }, () => readInThread(work));
  const own = readShare(work);
  const readings = [...own, ...(await Promise.all(started)).flat()];
  return closeLibrary(
    opened,
    readings.toSorted(([one], [other]) => one - other).map(([, reading]) => reading),
  );
};
