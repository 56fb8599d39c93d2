/** Choices kept in the browser. Storage may be full or forbidden; a choice is then good until the page is left. */
const prefix = "qitong.";

export function readKept<Choice extends string>(name: string, choices: readonly Choice[]): Choice | undefined {
  try {
    const kept = window.localStorage.getItem(prefix + name);
    return choices.find((choice) => choice === kept);
  } catch {
    return undefined;
  }
}

export function keep(name: string, choice: string): void {
  try {
    window.localStorage.setItem(prefix + name, choice);
  } catch {
    // nothing to do: the choice holds for this page
  }
}
