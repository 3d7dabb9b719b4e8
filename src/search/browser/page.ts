import { readAddress, writeAddress } from './address.ts';
import { fillFilters, nothingToChoose, readFilters } from './filter-fields.ts';
import { moveAmongHits } from './keys.ts';
import { searchPlace } from './place.ts';
import { createResults, type Asked } from './results.ts';
import { cleanQuery } from '../text.ts';
import { unquoted } from './unquoted.ts';

const find = <T extends Element>(selector: string, type: new () => T): T => {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`The search page has no ${selector}`);
  return found;
};

document.querySelector('[data-search-unscripted]')?.remove();
find('[data-search-filters]', HTMLElement).hidden = false;

const form = find('[data-search-form]', HTMLFormElement);
const input = find('#search-page-input', HTMLInputElement);
const instead = find('[data-search-instead]', HTMLElement);
const parts = {
  root: find('[data-search-state]', HTMLElement),
  status: find('[data-search-status]', HTMLElement),
  told: find('[data-search-told]', HTMLElement),
  notes: find('[data-search-notes]', HTMLElement),
  results: find('[data-search-results]', HTMLElement),
  failure: find('[data-search-failure]', HTMLElement),
};
const fields = {
  kind: find('#search-kind', HTMLSelectElement),
  year: find('#search-year', HTMLSelectElement),
  guideline: find('#search-guideline', HTMLSelectElement),
};
const everything = { exact: 500, policy: 500, codes: 500, references: 500 };
const title = document.title;

let asked: Required<Asked> = readAddress(location.search);

const results = createResults(parts, {
  place: searchPlace(form.action),
  limits: everything,
  chooser: 'under “Guideline”',
  onLiteral: () => {
    askOtherwise({ literal: true });
  },
  onCorrected: () => {
    askOtherwise({ literal: false });
  },
  onUnquoted: () => {
    input.value = unquoted(asked.query);
    askOtherwise({ query: input.value });
  },
  onUnfiltered: () => {
    askOtherwise({ filters: {} });
  },
  onAnswer: (answer, engine) => {
    instead.hidden = answer !== undefined && answer.count > 0;
    fillFilters(fields, answer ?? nothingToChoose, asked.filters, engine?.guidelines ?? []);
  },
});

/** Writes what is asked into the address. */
const record = (entry: 'push' | 'replace'): void => {
  const address = writeAddress(asked);
  if (address === location.search) return;
  history[`${entry}State`](null, '', `${location.pathname}${address}`);
};

const ask = (next: Required<Asked>, entry: 'push' | 'replace' | 'none'): void => {
  asked = next;
  if (entry !== 'none') record(entry);
  document.title = asked.query === '' ? title : `${asked.query} · ${title}`;
  results.show(asked);
};

/** Asks in another way, by a control that goes when the answer comes: the focus is not to go with it. */
const askOtherwise = (way: Partial<Asked>): void => {
  clearTimeout(typing);
  isTyped = false;
  ask({ ...asked, ...way }, 'push');
  input.focus();
};

let typing: ReturnType<typeof setTimeout> | undefined;
/** Whether what is typed has an entry of its own in the history already. */
let isTyped = false;

const fromAddress = (): void => {
  clearTimeout(typing);
  isTyped = false;
  const next = readAddress(location.search);
  input.value = next.query;
  ask(next, 'none');
};

const fromTyping = (): void => {
  const query = input.value;
  // Filters hold while a query is edited; one that is begun anew begins without.
  ask({ query, filters: cleanQuery(query) === '' ? {} : asked.filters, literal: false }, 'none');
  clearTimeout(typing);
  // Browsers refuse to have the address changed at every key. The hits stay: made anew, one that
  // is being pressed would be gone before it is let go.
  typing = setTimeout(() => {
    record(isTyped ? 'replace' : 'push');
    isTyped = true;
  }, 300);
};

input.addEventListener('input', fromTyping);

form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(typing);
  ask({ ...asked, query: input.value }, isTyped ? 'replace' : 'push');
  isTyped = false;
  const { value } = input;
  void results.settled().then((answer) => {
    // Whoever types on meanwhile wants something else.
    if (input.value !== value) return;
    results.followDirect(answer);
  });
});

for (const select of Object.values(fields)) {
  select.addEventListener('change', () => {
    ask({ ...asked, filters: readFilters(fields) }, 'push');
  });
}

document.addEventListener('keydown', (event) => {
  moveAmongHits(event, input, parts.results);
});

addEventListener('popstate', fromAddress);
results.prepare();
// Whoever was quicker than this script has typed into the empty field already.
if (input.value === '') fromAddress();
else {
  asked = { query: '', filters: {}, literal: false };
  fromTyping();
}
document.documentElement.classList.remove('search-asked');
