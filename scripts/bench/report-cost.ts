/**
 * Loaded ahead of a script with `node --import`: when the process ends, it writes what it cost to
 * file descriptor 3, as JSON. Pagefind is a process of its own, which this one starts: what that
 * takes is told apart, and where the system does not tell it (elsewhere than on Linux), as nothing.
 */
import { channel } from 'node:diagnostics_channel';
import { readFileSync, writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** Every so many milliseconds the other processes are looked at: what they held most is remembered by the system. */
const interval = 20;
/** Clock ticks of /proc in a second. */
const ticks = 100;

interface OtherCost {
  readonly peakMegabytes: number;
  readonly cpuSeconds: number;
}

const others = new Map<number, OtherCost>();

function look(pid: number): void {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
    const kilobytes = Number(/^VmHWM:\s*(\d+)/mu.exec(status)?.[1] ?? 0);
    const fields =
      readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
        .split(') ')[1]
        ?.split(' ') ?? [];
    const used = Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
    others.set(pid, { peakMegabytes: kilobytes / 1024, cpuSeconds: used / ticks });
  } catch {
    // It has ended.
  }
}

function report(): void {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const [pagefind] = performance.getEntriesByName('pagefind');
  const costs = [...others.values()];
  writeSync(
    3,
    JSON.stringify({
      peakMegabytes: maxRSS / 1024,
      cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
      pagefind: {
        seconds: (pagefind?.duration ?? 0) / 1000,
        cpuSeconds: costs.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0),
        peakMegabytes: Math.max(0, ...costs.map(({ peakMegabytes }) => peakMegabytes)),
      },
    }),
  );
}

// Threads load this file too.
if (isMainThread) {
  channel('child_process').subscribe((message) => {
    // It has no number yet.
    const { process: started } = message as { readonly process: { readonly pid?: number } };
    setInterval(() => {
      if (started.pid !== undefined) look(started.pid);
    }, interval).unref();
  });
  process.once('exit', report);
}
