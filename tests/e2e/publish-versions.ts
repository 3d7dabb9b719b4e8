/** Run by `serve-sites.ts`, beside its own builds. */
import { publishThreeVersions } from './support/three-versions.ts';

publishThreeVersions();
