import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../setup/places.mjs';

const placeholder = /\{\{(?<name>\w+)\}\}/gu;

/**
 * A text of `hosting/nginx/` with its placeholders filled in.
 * @throws when a placeholder has no value
 */
export function fillTemplate(file: string, values: Readonly<Record<string, string>>): string {
  const template = readFileSync(path.join(root, 'hosting', 'nginx', file), 'utf8');
  return template.replaceAll(placeholder, (written, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${file}: nothing stands for ${written}`);
    return value;
  });
}
