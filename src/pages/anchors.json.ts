import { anchorsJson } from '#exports/anchors-json.ts';
import { textFile } from '#site/file-route.ts';
import { site } from '#site/site.ts';
import { guidelineVersions } from '#site/versions.ts';

export const GET = textFile('application/json', async () => {
  const all = await guidelineVersions();
  return anchorsJson(
    all.map(({ guideline }) => guideline),
    site,
    new Map(all.map(({ guideline, versions }) => [guideline.number, versions.slice(0, -1)])),
  );
});
