import { writeAddress } from './address.ts';
import { createResults, type Asked, type ResultParts } from './results.ts';
import { pageContents } from './contents.ts';
import { element } from './elements.ts';
import { typedLimit } from '../text.ts';
import { searchPlace } from './place.ts';
import { moveAmongHits } from './keys.ts';
import { showFound } from './found.ts';
import { letSlashOpen, slashOpens } from './slash-key.ts';
import { loadStyles } from './styles.ts';
import { unquoted } from './unquoted.ts';
import { fitAboveKeyboard, keepsBarsRoom } from './viewport.ts';

interface OpenDialog {
  readonly dialog: HTMLDialogElement;
  readonly input: HTMLInputElement;
  readonly prepare: () => void;
  /** Searches for what is in the field. */
  readonly ask: () => void;
}

const limits = { exact: 20, policy: 8, codes: 6, references: 20 };

/** Lets a reader turn the / key off, as WCAG 2.1.4 asks of keys that are letters or signs. */
const slashChoice = (): HTMLElement => {
  const box = element('input', { type: 'checkbox' });
  const problem = element('span', { 'aria-live': 'polite' });
  box.checked = slashOpens();
  box.addEventListener('change', () => {
    problem.textContent = letSlashOpen(box.checked)
      ? ''
      : ' Your browser keeps no settings, so the key goes on opening it.';
  });
  return element(
    'p',
    { class: 'search-keys' },
    element('label', {}, box, 'The / key opens this search'),
    problem,
  );
};

const build = (page: string): OpenDialog => {
  if (!('HTMLDialogElement' in globalThis)) throw new Error('This browser has no dialogs');
  const input = element('input', {
    type: 'search',
    name: 'q',
    id: 'search-dialog-input',
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    enterkeyhint: 'search',
    maxlength: String(typedLimit),
    'aria-describedby': 'search-dialog-hint',
  });
  const close = element('button', { type: 'button', class: 'search-close' }, 'Close');
  const all = element('button', { type: 'submit', class: 'search-all' }, 'All results');
  const form = element(
    'form',
    { role: 'search', action: page },
    element('label', { for: input.id }, 'Search this library'),
    element('div', { class: 'search-field' }, input, close),
  );
  const status = element('p', { class: 'search-status' });
  const hint = element(
    'p',
    { class: 'search-hint', id: 'search-dialog-hint' },
    'Words, a code, an author, a date, a DOI or another number. Arrow keys move among the results.',
  );
  const parts: ResultParts = {
    root: element('div', { class: 'search-body', 'data-search-state': 'idle' }),
    status,
    told: element('p', { role: 'status', class: 'search-told visually-hidden' }),
    notes: element('div', { class: 'search-notes' }),
    results: element('div', { class: 'search-results', 'data-search-results': '' }),
    failure: element('div', { class: 'search-failure', hidden: '' }),
  };
  all.hidden = true;
  all.setAttribute('form', 'search-dialog-form');
  form.id = 'search-dialog-form';
  const keys = slashChoice();
  parts.root.append(hint, status, parts.notes, parts.failure, parts.results, all, keys, parts.told);
  const dialog = element(
    'dialog',
    { class: 'search-dialog', 'aria-label': 'Search' },
    form,
    parts.root,
  );

  let asked: Asked = { query: '' };
  const ask = (literal = false): void => {
    asked = { query: input.value, literal };
    results.show(asked);
  };
  const results = createResults(parts, {
    place: searchPlace(page),
    limits,
    chooser: 'among all results',
    onLiteral: () => {
      ask(true);
      input.focus();
    },
    onCorrected: () => {
      ask();
      input.focus();
    },
    onUnquoted: () => {
      input.value = unquoted(input.value);
      ask();
      input.focus();
    },
    onFollow: (link) => {
      const isHere = link.pathname === location.pathname && link.search === location.search;
      if (!isHere) return;
      dialog.close();
      // A hit at the very place where the reader is causes no navigation.
      if (link.href === location.href) requestAnimationFrame(showFound);
    },
    onAnswer: (answer, engine) => {
      hint.hidden = answer !== undefined || parts.root.dataset['searchState'] === 'failed';
      keys.hidden = (answer?.count ?? 0) > 0;
      all.hidden = answer === undefined || answer.count === 0;
      if (answer === undefined && engine === undefined) {
        parts.failure.replaceChildren(
          ...pageContents(() => {
            dialog.close();
          }),
        );
      }
    },
  });
  input.addEventListener('input', () => {
    ask();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { value } = input;
    void results.settled().then((answer) => {
      // Whoever types on meanwhile, or closes the dialog, wants something else.
      if (!dialog.open || input.value !== value) return;
      if (!results.followDirect(answer)) location.assign(form.action + writeAddress(asked));
    });
  });
  close.addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('keydown', (event) => {
    // A search field would keep Esc to itself the first time.
    if (event.key === 'Escape') {
      event.preventDefault();
      dialog.close();
    } else moveAmongHits(event, input, parts.results);
  });
  fitAboveKeyboard(dialog);
  return { dialog, input, prepare: results.prepare, ask };
};

let made: OpenDialog | undefined;

/**
 * Opens the search dialog over the page.
 *
 * @param page address of the search page
 * @param endTyping gives the focus back to where it was, and what was typed meanwhile
 */
export const openDialog = async (page: string, endTyping: () => string): Promise<void> => {
  made ??= build(page);
  const { dialog, input, prepare, ask } = made;
  prepare();
  await loadStyles();
  if (!dialog.isConnected) document.body.append(dialog);
  const typed = endTyping();
  if (!dialog.open) {
    dialog.toggleAttribute('data-bar', keepsBarsRoom());
    dialog.showModal();
  }
  input.focus();
  if (typed === '') input.select();
  else {
    input.value = typed;
    ask();
  }
};
