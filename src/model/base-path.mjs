// @ts-check
import { SettingProblem } from './setting-problem.mjs';

/** One part: no dot before it, for hosts do not show what begins with one; nothing that is escaped. */
const part = /^[\w~-][\w.~-]*$/u;

/**
 * The sub-path that a site lives under, the one place where it is read. Plain JavaScript: `npm start`
 * reads it before anything is installed.
 *
 * @param {string | undefined} written `policies`, `/policies`, `/policies/`, `/a/b/`; nothing, or `/`, for none
 * @param {string} [name] what it was given as
 * @returns {string} with a slash at both ends: `/policies/`, `/`
 * @throws {SettingProblem} on anything else
 */
export function readBasePath(written, name = 'BASE_PATH') {
  if (written === undefined || written === '' || written === '/') return '/';
  const parts = written.replace(/^\//u, '').replace(/\/$/u, '').split('/');
  if (parts.every((one) => part.test(one))) return `/${parts.join('/')}/`;
  const isAddress = /^[a-z][\w+.-]*:/iu.test(written);
  throw new SettingProblem(
    `${name} is ${JSON.stringify(written)}: expected a path such as /policies/, of letters, digits and - . _ ~ between single slashes, no part beginning with a dot.${isAddress ? ' The host belongs to SITE_URL.' : ''}`,
  );
}
