import type { Node } from 'unist';
import type { Abbreviation } from '#model/abbreviation.ts';
import type { Report } from '#report/collector.ts';
import type { Details } from '#report/finding.ts';
import type { FindingId } from '#report/findings.ts';
import { placeOf } from '#report/place-of.ts';
import type { Places } from '#report/places.ts';
import type { FileName } from './document.ts';

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
  readonly section: FileName;
  /** The file’s text. */
  readonly source: string;
  readonly report: Report;
  readonly places: Places;
  /** Notes that something of this file could not be read into a record: its absence is no second mistake. */
  readonly lose: () => void;
  /** Whether anything of this file was lost. */
  readonly lost: () => boolean;
  /** The abbreviations that the guideline explains. */
  readonly abbreviations: readonly Abbreviation[];
}

/** Reports a finding at a node. */
export const reportAt = (
  context: Pick<FileContext, 'file' | 'report'>,
  id: FindingId,
  node: Pick<Node, 'position'>,
  details: Details,
): void => {
  context.report(id, placeOf(context, node), details);
};
