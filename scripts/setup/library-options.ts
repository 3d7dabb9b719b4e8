import { libraryOptions } from '#library/environment.ts';
import type { LibraryOptions } from '#library/read.ts';
import { exitOnProblem } from './problem.mjs';

/** What the environment says of the library; where it says something wrong, the process tells so and ends. */
export const libraryOptionsOrEnd = (environment?: NodeJS.ProcessEnv): LibraryOptions => {
  try {
    return libraryOptions(environment);
  } catch (error) {
    return exitOnProblem(error);
  }
};
