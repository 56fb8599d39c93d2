export type PartName = 'mariadb' | 'chromium' | 'chinese-fonts' | 'cbc' | 'fet';

export interface Where {
  /** Instead of PATH and the system's folders. */
  searchPath?: readonly string[];
  /** Instead of `.data/debian`. */
  debian?: string;
}

/** One line in Chinese and one in English that say what is missing and what to do. */
export class MissingPart extends Error {
  constructor(zh: string, en: string);
}

/** Finds the parts or gets them; true when something had to be fetched. */
export function ensureParts(
  names: readonly PartName[],
  options?: { where?: Where; isRoot?: boolean; say?: (line: string) => void },
): Promise<boolean>;

/** The peer of the bench. */
export function findCbc(where?: Where): string | undefined;

/** The other peer of the bench: `fet-cl`. */
export function findFet(where?: Where): string | undefined;

/** The browser's program, installed or unpacked; start it with `--no-sandbox` as root. */
export function findChromium(where?: Where): string | undefined;

export function findMariadb(where?: Where): { program: string; shareFolder: string } | undefined;

export function runProgram(
  program: string,
  args: readonly string[],
  options?: { cwd?: string; env?: NodeJS.ProcessEnv; input?: string; signal?: AbortSignal },
): Promise<{ code: number; output: string }>;

/** The root of the clone. */
export const root: string;
/** `.data`: all that the project writes for itself. */
export const dataFolder: string;
/** `.data/debian`: packages unpacked without root. */
export const debianFolder: string;
