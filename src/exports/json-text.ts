/** A value as a JSON file: indented by two spaces, one line feed at the end. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;
