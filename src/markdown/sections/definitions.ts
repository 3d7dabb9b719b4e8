import { definitionAnchor } from '#model/anchors.ts';
import type { Definition } from '#model/definition.ts';
import type { Block } from '#model/section.ts';
import type { MarkdownReader } from '../blocks.ts';
import { placeOf } from '#report/place-of.ts';
import { readLabelledEntries } from './labelled-entries.ts';
import { readText } from './plain.ts';

export const readDefinitions: MarkdownReader<Block> = (nodes, context) => {
  const { introduction, entries } = readLabelledEntries(nodes, context);
  const definitions = entries.map(({ label, prose, node }): Definition => {
    const definition = { anchor: definitionAnchor(label), term: label, prose };
    context.places.set(definition, placeOf(context, node));
    return definition;
  });
  return [
    ...readText(introduction, context),
    ...(definitions.length > 0 ? [{ kind: 'definitions', definitions } as const] : []),
  ];
};
