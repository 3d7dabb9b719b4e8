// @ts-check
import { readFileSync } from 'node:fs';

/**
 * @param {string} file
 * @returns {unknown}
 * @throws when the file is missing or no JSON
 */
export function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
