/** What scripts add to every page. Without them it is whole. */
import '#search/browser/open.ts';
import { copyLinks } from '../share/client/copy-links.ts';
import { offerPermalinks } from '../share/client/permalinks.ts';
import './client/choose-theme.ts';
import './client/skip-link.ts';
import './client/table-regions.ts';
import './client/paper.ts';

offerPermalinks();
copyLinks();
