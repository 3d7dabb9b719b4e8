import type { Node } from 'unist';
import type { SectionId } from '#model/section.ts';
import type { Report } from '#report/collector.ts';
import type { Details, Place } from '#report/finding.ts';
import type { FindingId } from '#report/findings.ts';
import type { Places } from '#report/places.ts';

/** Where a link to another guideline leads. */
export interface GuidelineAddress {
  readonly href: string;
  /** Whether this library holds it. */
  readonly held: boolean;
}

/** What reading a guideline needs to know of the library around it. */
export interface ReadingOptions {
  readonly addressOf: (guidelineNumber: string) => GuidelineAddress;
  /** The publisher’s own page of a guideline. */
  readonly publisherAddress: (guidelineNumber: string) => string;
  /** Address of a file of this guideline’s attachments folder, or undefined if there is no such file. */
  readonly attachmentHref: (name: string) => string | undefined;
}

/** What every reader of a file is given. */
export interface FileContext extends ReadingOptions {
  /** Path as shown in findings. */
  readonly file: string;
  readonly section: SectionId | 'index';
  /** The file’s text. */
  readonly source: string;
  readonly report: Report;
  readonly places: Places;
}

/** Place of a node of the tree. */
export const placeOf = (context: Pick<FileContext, 'file'>, node: Pick<Node, 'position'>): Place =>
  node.position
    ? {
        file: context.file,
        line: node.position.start.line,
        column: node.position.start.column,
        endLine: node.position.end.line,
        endColumn: node.position.end.column,
      }
    : { file: context.file, line: 1, column: 1 };

/** Reports a finding at a node. */
export const reportAt = (
  context: Pick<FileContext, 'file' | 'report'>,
  id: FindingId,
  node: Pick<Node, 'position'>,
  details: Details,
): void => {
  context.report(id, placeOf(context, node), details);
};
