import { definitionAnchor } from '#model/anchors.ts';
import type { Definition } from '#model/definition.ts';
import type { Block } from '#model/section.ts';
import type { MarkdownReader } from '../blocks.ts';
import { placeOf } from '#report/place-of.ts';
import { readLabelledEntries } from './labelled-entries.ts';

export const readDefinitions: MarkdownReader<Block> = (nodes, context) => {
  const definitions = readLabelledEntries(nodes, context).map(
    ({ label, prose, node }): Definition => {
      const definition = { anchor: definitionAnchor(label), term: label, prose };
      context.places.set(definition, placeOf(context, node));
      return definition;
    },
  );
  return definitions.length > 0 ? [{ kind: 'definitions', definitions }] : [];
};
