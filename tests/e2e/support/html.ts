import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  root: true,
  extends: [
    'html-validate:standard',
    'html-validate:recommended',
    'html-validate:document',
    'html-validate:a11y',
  ],
  rules: {
    // How the file is written, of which readers see nothing.
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    // A code may hold a full stop, and so may its anchor: #code-C22.0-C22.9.
    'valid-id': ['error', { relaxed: true }],
    // A table that scrolls sideways is a region of its own, whatever element it stands in.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // What this site’s own files hold is this site’s matter.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Filters that act as one types are not sent anywhere.
    'wcag/h32': 'off',
    'no-inline-style': 'error',
  },
});

/** What is wrong with a file as HTML, a line each. */
export const problemsIn = async (file: string): Promise<string[]> => {
  const { results } = await validator.validateString(readFileSync(file, 'utf8'), file);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line, column }) =>
        `${file} ${String(line)}:${String(column)} ${ruleId}: ${message}`,
    ),
  );
};
