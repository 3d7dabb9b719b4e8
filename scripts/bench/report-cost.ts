/**
 * Loaded ahead of a script with `node --import`: when the process ends, it writes what it cost to
 * file descriptor 3, as JSON. The build is one process, so this is the whole of it.
 */
import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

function report(): void {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const cpuSeconds = (userCPUTime + systemCPUTime) / 1e6;
  writeSync(3, JSON.stringify({ peakMegabytes: maxRSS / 1024, cpuSeconds }));
}

// Threads load this file too.
if (isMainThread) process.once('exit', report);
