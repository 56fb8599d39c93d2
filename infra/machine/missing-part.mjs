/**
 * Something the machine lacks. Its message is the one line a newcomer sees: what is missing and what to do, never a stack.
 */
export class MissingPart extends Error {
  /** @param {string} zh @param {string} en */
  constructor(zh, en) {
    super(`${zh}\n  ${en}`);
    this.name = 'MissingPart';
  }
}
