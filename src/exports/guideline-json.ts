import { guideline as guidelineShape, type Guideline } from '#model/guideline.ts';
import type { PublishedHistory } from '#model/history.ts';
import { jsonText } from './json-text.ts';

/** Addresses that a guideline’s JSON names; whole, or paths. */
export interface GuidelineJsonAddresses {
  /** Of the JSON Schema that it follows. */
  readonly schema: string;
  /** Of the guideline’s page, to which its anchors and its relative links belong. */
  readonly page: string;
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : 1;

/**
 * A guideline as JSON: the whole model, its fields in the order of their schema, after the
 * addresses of that schema and of the page, and before what is known of its past.
 *
 * @throws {z.ZodError} if the guideline is not what the model says
 */
export const guidelineJson = (
  guideline: Guideline,
  addresses: GuidelineJsonAddresses,
  history?: PublishedHistory,
): string => {
  const model = guidelineShape.parse(guideline);
  return jsonText({
    $schema: addresses.schema,
    page: addresses.page,
    ...model,
    aliases: Object.fromEntries(Object.entries(model.aliases).toSorted(byName)),
    history,
  });
};
