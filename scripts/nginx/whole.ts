import type { Nginx } from '../setup/nginx.mjs';
import { siteConfiguration, type NginxSite } from './site.ts';
import { fillTemplate } from './template.ts';

/** An nginx that does nothing but serve these sites, and needs no root. */
export interface WholeNginx {
  readonly sites: readonly NginxSite[];
  /** The brotli module of that nginx, as `Nginx` has it. */
  readonly brotli: Nginx['brotli'];
  /** The one folder that it writes to, absolute. */
  readonly run: string;
  /** Where it notes each request: a file, or `off`. */
  readonly access: string;
  /** The least of what it notes besides: `warn`, `notice`. */
  readonly log: string;
  readonly workers: 'auto' | number;
}

const indented = (text: string): string => text.replaceAll(/^(?=.)/gmu, '  ');

/** @throws RangeError when a site’s value could mean something else to nginx than itself */
export function wholeConfiguration(nginx: WholeNginx): string {
  const { sites, brotli, run, access, log, workers } = nginx;
  return fillTemplate('nginx.conf', {
    run,
    access,
    log,
    workers: String(workers),
    modules: brotli === undefined || brotli === 'built in' ? '' : `load_module ${brotli};`,
    brotli: brotli === undefined ? '' : `\n${indented(fillTemplate('brotli.conf', {}))}`,
    sites: indented(sites.map(siteConfiguration).join('\n')),
  });
}
