import { answerOn } from '#history/answer.ts';
import { answerInWords, type AnswerWords } from '#history/answer-words.ts';
import type { HistoryFacts } from '#history/facts.ts';
import { parseDate } from '#history/parse-date.ts';

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

const show = ({ heading, lead, points, remarks }: AnswerWords): Node[] => [
  element('h3', heading),
  element('p', lead),
  ...(points.length === 0
    ? []
    : [
        element(
          'dl',
          ...points.map(({ label, text }) =>
            element('div', element('dt', label), element('dd', text)),
          ),
        ),
      ]),
  ...remarks.map((remark) => element('p', remark)),
];

const readFacts = (): HistoryFacts | undefined => {
  const text = document.querySelector('[data-history]')?.textContent;
  return text ? (JSON.parse(text) as HistoryFacts) : undefined;
};

/** Answers the form on the spot, and keeps the question in the address so that it can be sent on. */
export const answerDates = (): void => {
  const facts = readFacts();
  const form = document.querySelector<HTMLFormElement>('[data-ask]');
  const answer = document.querySelector('[data-answer]');
  const input = form?.querySelector('input');
  const problem = form?.querySelector('.problem');
  if (!facts || !form || !answer || !input || !problem) return;
  // The script’s own words say what is wrong with a date, the empty one too.
  form.noValidate = true;

  const look = (typed: string): string | undefined => {
    const reading = parseDate(typed);
    problem.textContent = reading.ok ? '' : reading.reason;
    input.ariaInvalid = String(!reading.ok);
    if (!reading.ok) {
      answer.replaceChildren();
      return undefined;
    }
    const words = answerInWords(answerOn(facts, reading.date, today()));
    const remarks = reading.twoDigitYear
      ? [`“${typed.trim()}” was read as ${words.heading.replace('On ', '')}.`, ...words.remarks]
      : words.remarks;
    answer.replaceChildren(...show({ ...words, remarks }));
    return reading.date;
  };

  const fromAddress = (): void => {
    const asked = new URLSearchParams(location.search).get('on');
    if (asked === null) {
      answer.replaceChildren();
      problem.textContent = '';
      input.ariaInvalid = null;
      return;
    }
    input.value = asked;
    look(asked);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const date = look(input.value);
    if (date === undefined) {
      input.focus();
      return;
    }
    const address = new URL(location.href);
    address.search = new URLSearchParams({ on: date }).toString();
    address.hash = '';
    if (address.href !== location.href) history.pushState(null, '', address);
  });
  window.addEventListener('popstate', fromAddress);
  fromAddress();
};
