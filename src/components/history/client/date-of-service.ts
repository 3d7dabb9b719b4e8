import { answerOn } from '#history/answer.ts';
import { answerInWords, type AnswerWords } from '#history/answer-words.ts';
import type { HistoryFacts } from '#history/facts.ts';
import { parseDate } from '#history/parse-date.ts';
import { longDate } from '#model/date-text.ts';

/** Addresses of the versions that are held, by their dates. */
type Texts = Readonly<Record<string, string>>;

/** Today where the reader is, ISO 8601. */
const today = (): string => {
  const now = new Date();
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  return `${String(now.getFullYear())}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
};

const element = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const node = document.createElement(name);
  node.append(...children);
  return node;
};

/** The page of a version, as what its date names. */
const linkTo = (version: string, href: string): HTMLAnchorElement => {
  const link = element('a', `Open the version of ${longDate(version)}`);
  link.className = 'alone';
  link.href = href;
  return link;
};

const show = ({ heading, lead, points, remarks }: AnswerWords, texts: Texts): Node[] => [
  element('h3', heading),
  ...(lead === undefined ? [] : [element('p', lead)]),
  ...(points.length === 0
    ? []
    : [
        element(
          'dl',
          ...points.map(({ label, text, version }) => {
            const href = texts[version ?? ''];
            return element(
              'div',
              element('dt', label),
              element('dd', text),
              ...(version === undefined || href === undefined
                ? []
                : [element('dd', linkTo(version, href))]),
            );
          }),
        ),
      ]),
  ...remarks.map((remark) => element('p', remark)),
];

const readHistory = (): { readonly facts: HistoryFacts; readonly texts: Texts } | undefined => {
  const text = document.querySelector('[data-history]')?.textContent;
  return text ? (JSON.parse(text) as ReturnType<typeof readHistory>) : undefined;
};

/**
 * Keeps what stands below the first answer where it is if that is out of sight, and gives up the rest of
 * the room that the page has kept for it.
 */
const settle = (room: HTMLElement): void => {
  const top = room.getBoundingClientRect().top + window.scrollY;
  room.style.setProperty('--room', `${String(Math.max(0, window.innerHeight - top))}px`);
};

/** Answers the form on the spot, and keeps the question in the address so that it can be sent on. */
export const answerDates = (): void => {
  const known = readHistory();
  const form = document.querySelector<HTMLFormElement>('[data-ask]');
  const answer = document.querySelector('[data-answer]');
  const input = form?.querySelector('input');
  const problem = form?.querySelector('.problem');
  const room = document.querySelector<HTMLElement>('[data-room]');
  if (!known || !form || !answer || !input || !problem || !room) return;
  // The script’s own words say what is wrong with a date, the empty one too.
  form.noValidate = true;

  const look = (typed: string): string | undefined => {
    const reading = parseDate(typed);
    problem.textContent = reading.ok ? '' : reading.reason;
    input.setAttribute('aria-invalid', String(!reading.ok));
    if (!reading.ok) {
      answer.replaceChildren();
      return undefined;
    }
    const words = answerInWords(answerOn(known.facts, reading.date, today()));
    const remarks = reading.twoDigitYear
      ? [`“${typed.trim()}” was read as ${words.heading.replace('On ', '')}.`, ...words.remarks]
      : words.remarks;
    answer.replaceChildren(...show({ ...words, remarks }, known.texts));
    return reading.date;
  };

  const fromAddress = (): void => {
    const asked = new URLSearchParams(location.search).get('on');
    if (asked === null) {
      answer.replaceChildren();
      problem.textContent = '';
      input.removeAttribute('aria-invalid');
      return;
    }
    input.value = asked;
    look(asked);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const date = look(input.value);
    delete room.dataset['asked'];
    if (date === undefined) {
      input.focus();
      return;
    }
    const address = new URL(location.href);
    address.search = new URLSearchParams({ on: date }).toString();
    address.hash = '';
    if (address.href !== location.href) history.pushState(null, '', address);
  });
  window.addEventListener('popstate', () => {
    fromAddress();
    delete room.dataset['asked'];
  });
  fromAddress();
  settle(room);
};
