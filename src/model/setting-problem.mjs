// @ts-check

/** A setting that whoever runs a command has to correct: its message is all there is to say. */
export class SettingProblem extends RangeError {
  /** @override */
  name = 'SettingProblem';

  /** @param {string} message what was found, what was expected, and how to mend it */
  constructor(message) {
    super(message);
    // Where in the program it was noticed helps nobody, and would be shown.
    this.stack = `${this.name}: ${message}`;
  }
}
