export interface DatabaseOptions {
  /** The folder of this database; a durable one keeps it, a throw-away one wants it absent or empty and removes it when it stops. */
  dataDir: string;
  /** Absent or 0: a free port. */
  port?: number;
  /** Real data: every commit is on the disk. Otherwise fast, and thrown away even when the parent is killed. */
  durable: boolean;
  /** The folder of a database that has stopped: a new one begins with its tables and its password. */
  copyOf?: string;
  /** Where to look for mariadbd instead of PATH, the system's folders and `.data/debian`. */
  where?: { searchPath?: readonly string[]; debian?: string };
}

export interface DatabaseEnd {
  /** True when it was asked to stop. */
  expected: boolean;
  /** The last lines of its log. */
  reason: string;
}

export interface Database {
  /** With password and closing slash, without a database name. */
  rootUrl: string;
  socketPath: string;
  port: number;
  /** Settles when the server has ended, for whatever reason. */
  ended: Promise<DatabaseEnd>;
  /** Stops it cleanly; a second call waits for the same end. */
  stop(): Promise<void>;
}

export function startDatabase(options: DatabaseOptions): Promise<Database>;
