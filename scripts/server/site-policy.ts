import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sitePolicyIn } from '#hosting/headers-file.ts';

/**
 * The policy that a built site’s answers carry.
 * @param dir the folder that the build wrote
 * @throws when it holds no `_headers`
 */
export const policyOf = (dir: string): string =>
  sitePolicyIn(readFileSync(path.join(dir, '_headers'), 'utf8'));
