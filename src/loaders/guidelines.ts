import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { libraryOptions } from '#library/environment.ts';
import { readLibrary, type Library } from '#library/read.ts';
import { readLibraryInThreads } from '#library/read-in-threads.ts';
import { sourceOf } from '#library/source-of.ts';
import { buildCatalog } from '#model/catalog.ts';
import { guideline } from '#model/guideline.ts';
import { formatReport, hasErrors } from '#report/report.ts';
import { ContentErrors } from './content-errors.ts';

/** What the pages are given of each guideline. */
export const guidelineEntry = z.object({
  guideline,
  /** Numbers of the guidelines in this library that link to it. */
  linkedFrom: z.array(z.object({ number: z.string(), subject: z.string() })),
  /** Files that its sections link to. */
  attachments: z.array(z.object({ name: z.string(), path: z.string() })),
  /** Its earlier versions, oldest first. */
  versions: z.array(
    z.object({
      date: z.string(),
      guideline,
      attachments: z.array(z.object({ name: z.string(), path: z.string() })),
    }),
  ),
});

const settle = 50;

/**
 * Reads and checks the whole library, and hands its model over to Astro. Errors in the content end the build.
 *
 * @param contentRoot folder of the library; by default the one that the environment names
 */
export const guidelinesLoader = (
  contentRoot?: string,
): Loader & { schema: typeof guidelineEntry } => ({
  name: 'guidelines',
  schema: guidelineEntry,
  load: async ({ store, watcher, logger }) => {
    const options = { ...libraryOptions(), ...(contentRoot === undefined ? {} : { contentRoot }) };
    const handOver = ({ guidelines, attachments, versions, findings }: Library): void => {
      if (hasErrors(findings)) throw new ContentErrors(findings);
      if (findings.length > 0) logger.warn(formatReport(findings, 'terminal', sourceOf));
      const { backLinks } = buildCatalog(guidelines);
      const subjects = new Map(guidelines.map(({ number, subject }) => [number, subject]));
      store.clear();
      for (const guideline of guidelines) {
        const { number } = guideline;
        const linkedFrom = (backLinks[number] ?? []).map((other) => ({
          number: other,
          subject: subjects.get(other) ?? other,
        }));
        store.set({
          id: number,
          data: {
            guideline,
            linkedFrom,
            attachments: attachments.get(number) ?? [],
            versions: versions.get(number) ?? [],
          },
        });
      }
    };
    handOver(await readLibraryInThreads(options));
    let pending: NodeJS.Timeout | undefined;
    watcher?.add(options.contentRoot);
    watcher?.on('all', (_event, path) => {
      if (!path.replaceAll('\\', '/').includes(`${options.contentRoot}/`)) return;
      clearTimeout(pending);
      pending = setTimeout(() => {
        try {
          handOver(readLibrary(options));
          logger.info('content read again');
        } catch (error) {
          // While editing, what is wrong is told, and the last good pages stay.
          logger.error(error instanceof Error ? error.message : String(error));
        }
      }, settle);
    });
  },
});
