/** mariadbd refuses to run as root unless told so by name. */
export function userArguments() {
  return process.getuid?.() === 0 ? ['--user=root'] : [];
}

/** Real data: what was committed is on the disk when the commit returns. */
const durableSettings = [
  '--sync-binlog=1',
  '--innodb-flush-log-at-trx-commit=1',
  '--innodb-buffer-pool-size=256M',
  '--innodb-log-file-size=64M',
];

/** Thrown away when it stops: nothing is worth a wait for the disk. */
const throwAwaySettings = [
  '--sync-binlog=0',
  '--innodb-flush-log-at-trx-commit=0',
  '--innodb-doublewrite=0',
  '--innodb-buffer-pool-size=128M',
  '--innodb-log-file-size=32M',
];

/**
 * Binary collation: names with rare characters (生僻字, four bytes) stay distinct, and so do codes that differ in case.
 * Snapshot isolation on: without it MariaDB's repeatable read lets the second of two writers overwrite what it never saw.
 * @param {{ tablesFolder: string, temporaryFolder: string, socketPath: string, pidFile: string, port: number, durable: boolean }} place
 */
export function serverArguments({ tablesFolder, temporaryFolder, socketPath, pidFile, port, durable }) {
  return [
    '--no-defaults',
    `--datadir=${tablesFolder}`,
    `--tmpdir=${temporaryFolder}`,
    `--socket=${socketPath}`,
    `--pid-file=${pidFile}`,
    `--port=${port}`,
    '--bind-address=127.0.0.1',
    '--skip-name-resolve',
    '--skip-log-bin',
    '--local-infile=0',
    '--innodb-snapshot-isolation=ON',
    '--character-set-server=utf8mb4',
    '--collation-server=utf8mb4_bin',
    '--default-time-zone=+00:00',
    '--max-allowed-packet=64M',
    '--max-connections=300',
    '--performance-schema=OFF',
    '--lc-messages=en_US',
    ...(durable ? durableSettings : throwAwaySettings),
    ...userArguments(),
  ];
}
