/** An error keeps the content from being published; a warning deserves a look. */
export type Severity = 'error' | 'warning';
