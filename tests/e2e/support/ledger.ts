import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** A fact of a guideline’s source. The header of the ledger says what its fields mean. */
const fact = z.strictObject({
  line: z.int().positive(),
  section: z.string(),
  anchor: z.string().optional(),
  fact: z.string(),
  find: z.array(z.string().min(1)).min(1),
});

export type Fact = z.infer<typeof fact>;

const ledgerShape = z.strictObject({
  facts: z.array(fact),
  figures: z.record(z.string(), z.array(z.string())),
});

/** The ledger of the first guideline’s facts. */
export const ledger = ledgerShape.parse(parse(readFileSync('tests/fidelity/ledger.yaml', 'utf8')));

/** The figures of a text, as the ledger writes them. */
export const figuresIn = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/gu) ?? [];
