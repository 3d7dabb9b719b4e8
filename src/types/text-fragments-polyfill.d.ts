/** What is used of the package, which brings no types. */
declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  export const GenerateFragmentStatus: {
    readonly SUCCESS: 0;
    readonly INVALID_SELECTION: 1;
    readonly AMBIGUOUS: 2;
    readonly TIMEOUT: 3;
    readonly EXECUTION_FAILED: 4;
  };

  export interface GenerateFragmentResult {
    readonly status: 0 | 1 | 2 | 3 | 4;
    readonly fragment?: {
      readonly prefix?: string;
      readonly textStart: string;
      readonly textEnd?: string;
      readonly suffix?: string;
    };
  }

  /** Finds the words by which a range is told from the rest of the page. It changes the range. */
  export const generateFragmentFromRange: (range: Range) => GenerateFragmentResult;
}
