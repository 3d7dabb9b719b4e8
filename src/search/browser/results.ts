import type { Answer, Filters } from '../engine/answer.ts';
import type { SearchEngine } from '../engine/search.ts';
import { answerView, notesView, type Limits } from './answer-view.ts';
import { loadEngine, type SearchPlace } from './library.ts';
import { summaryOf } from './notes.ts';
import { rememberHit } from './followed.ts';

/** The parts of a page or dialog that results are shown in. */
export interface ResultParts {
  /** Bears `data-search-state`. */
  readonly root: HTMLElement;
  readonly status: HTMLElement;
  readonly notes: HTMLElement;
  /** Bears `data-search-results`. */
  readonly results: HTMLElement;
  /** Shown where the index cannot be loaded. */
  readonly failure: HTMLElement;
}

export interface Asked {
  readonly query: string;
  readonly filters?: Filters;
  readonly literal?: boolean;
}

export interface Results {
  /** Loads what is needed, so that the first query need not wait. */
  readonly prepare: () => void;
  /** Answers a query and shows the answer; an empty one clears. */
  readonly show: (asked: Asked) => void;
  /** The answer that is shown. */
  readonly answer: () => Answer | undefined;
}

type State = 'idle' | 'busy' | 'done' | 'failed';

export interface ResultOptions {
  readonly place: SearchPlace;
  readonly limits: Limits;
  readonly onAnswer?: (answer: Answer | undefined, engine: SearchEngine | undefined) => void;
  /** Asks again without corrections. */
  readonly onLiteral: () => void;
  /** A hit is about to be followed. */
  readonly onFollow?: (link: HTMLAnchorElement) => void;
}

/** Shows answers in the parts given: the same way in the dialog and on the search page. */
export const createResults = (parts: ResultParts, options: ResultOptions): Results => {
  const { root, status, notes, results, failure } = parts;
  let engine: SearchEngine | undefined;
  let last: Asked = { query: '' };
  let answer: Answer | undefined;

  const set = (state: State): void => {
    root.dataset['searchState'] = state;
    failure.hidden = state !== 'failed';
  };
  const clear = (): void => {
    answer = undefined;
    status.textContent = '';
    notes.replaceChildren();
    results.replaceChildren();
  };
  const render = (ready: SearchEngine, { query, filters = {}, literal = false }: Asked): void => {
    answer = ready.search(query, { filters, literal });
    status.textContent = summaryOf(answer);
    notes.replaceChildren(...notesView(answer, options.onLiteral));
    results.replaceChildren(
      ...answerView(answer, options.limits, {
        home: options.place.home,
        several: ready.guidelines.length > 1,
      }),
    );
    set('done');
    options.onAnswer?.(answer, ready);
  };
  const fail = (): void => {
    clear();
    set('failed');
    status.textContent = 'The search index could not be loaded.';
    options.onAnswer?.(undefined, undefined);
  };
  const load = async (): Promise<void> => {
    try {
      engine = await loadEngine(options.place);
      if (last.query.trim() !== '') render(engine, last);
      else if (root.dataset['searchState'] === 'failed') set('idle');
    } catch {
      if (last.query.trim() !== '') fail();
    }
  };

  results.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || !answer || !engine) return;
    rememberHit(link.href, answer.marks, engine.spellings);
    options.onFollow?.(link);
  });

  return {
    prepare: () => void load(),
    answer: () => answer,
    show: (asked) => {
      last = asked;
      if (asked.query.trim() === '') {
        clear();
        set('idle');
        options.onAnswer?.(undefined, engine);
      } else if (engine) {
        render(engine, asked);
      } else {
        set('busy');
        void load();
      }
    },
  };
};
