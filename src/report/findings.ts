import { anchorFindings } from './findings/anchors.ts';
import { codeFindings } from './findings/codes.ts';
import { headerFindings } from './findings/header.ts';
import { historyFindings } from './findings/history.ts';
import { libraryFindings } from './findings/library.ts';
import { linkFindings } from './findings/links.ts';
import { recordFindings } from './findings/records.ts';
import { referenceFindings } from './findings/references.ts';
import { studyFindings } from './findings/studies.ts';
import { textFindings } from './findings/text.ts';
import { versionFindings } from './findings/versions.ts';

/** Every finding that the content can give rise to. Each has its page in `docs/rules/`. */
export const findings = {
  ...libraryFindings,
  ...headerFindings,
  ...textFindings,
  ...linkFindings,
  ...referenceFindings,
  ...studyFindings,
  ...codeFindings,
  ...historyFindings,
  ...recordFindings,
  ...anchorFindings,
  ...versionFindings,
} as const;

export type FindingId = keyof typeof findings;
