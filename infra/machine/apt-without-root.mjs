import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runProgram } from './run-program.mjs';

/**
 * apt with every folder that it writes turned to our own; what is installed on the machine still counts, so only what is missing is fetched.
 * @param {string} workFolder
 */
function ownApt(workFolder) {
  const state = path.join(workFolder, 'state');
  const cache = path.join(workFolder, 'cache');
  mkdirSync(path.join(state, 'lists/partial'), { recursive: true });
  mkdirSync(path.join(cache, 'archives/partial'), { recursive: true });
  const options = [
    `Dir::State=${state}`,
    'Dir::State::status=/var/lib/dpkg/status',
    `Dir::Cache=${cache}`,
    'Debug::NoLocking=1',
    'Acquire::Retries=3',
    'APT::Sandbox::User=',
  ].flatMap((option) => ['-o', option]);
  return { options, archives: path.join(cache, 'archives') };
}

/**
 * @param {string} program
 * @param {string} debian
 * @param {string} target
 * @param {string} extraArguments
 */
function writeStarter(program, debian, target, extraArguments) {
  const libraries = readdirSync(path.join(debian, 'usr/lib'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.endsWith('-linux-gnu'))
    .flatMap((entry) => [`usr/lib/${entry.name}`, `lib/${entry.name}`, `usr/lib/${entry.name}/pulseaudio`]);
  const file = path.join(debian, 'bin', program);
  writeFileSync(file, `#!/bin/sh
# Starts a Debian program that was unpacked here because nobody could install it system wide.
here=$(dirname -- "$(dirname -- "$(readlink -f -- "$0")")")
export LD_LIBRARY_PATH="${libraries.map((folder) => `$here/${folder}`).join(':')}\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
export FONTCONFIG_FILE="$here/fonts.conf"
exec "$here/${target}" "$@" ${extraArguments}
`);
  chmodSync(file, 0o755);
}

/** @param {string} debian */
function writeFontConfiguration(debian) {
  const xmlFolder = debian.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  writeFileSync(path.join(debian, 'fonts.conf'), `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <include ignore_missing="yes">${xmlFolder}/etc/fonts/conf.d</include>
  <dir>/usr/share/fonts</dir>
  <dir>${xmlFolder}/usr/share/fonts</dir>
  <cachedir>${xmlFolder}/font-cache</cachedir>
</fontconfig>
`);
}

/**
 * mariadbd finds its messages and character sets under the prefix that it was built for, so it is told where they are.
 * @type {readonly { name: string, target: string, extraArguments: string }[]}
 */
const starters = [
  {
    name: 'mariadbd',
    target: 'usr/sbin/mariadbd',
    extraArguments: '--basedir="$here/usr" --lc-messages-dir="$here/usr/share/mysql" --character-sets-dir="$here/usr/share/mysql/charsets"',
  },
  { name: 'chromium-headless-shell', target: 'usr/lib/chromium/chromium-headless-shell', extraArguments: '' },
  { name: 'cbc', target: 'usr/bin/cbc', extraArguments: '' },
  { name: 'fet-cl', target: 'usr/bin/fet-cl', extraArguments: '' },
];

/** @param {string} debian */
function writeStarters(debian) {
  mkdirSync(path.join(debian, 'bin'), { recursive: true });
  writeFontConfiguration(debian);
  for (const { name, target, extraArguments } of starters) {
    if (existsSync(path.join(debian, target))) writeStarter(name, debian, target, extraArguments);
  }
}

/**
 * Fetches the packages with all that they need and unpacks them into a folder; the starters come last, so a folder with a starter is whole.
 * @param {readonly string[]} packages
 * @param {string} debian
 * @returns {Promise<string | undefined>} what went wrong
 */
export async function unpackWithoutRoot(packages, debian) {
  const workFolder = path.join(debian, `download-${process.pid}`);
  const { options, archives } = ownApt(workFolder);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };
  try {
    // Hooks of the machine may fail without root although the lists arrived: the download is the judge.
    const updated = await runProgram('apt-get', ['update', '-q', ...options], { env });
    const fetched = await runProgram('apt-get', ['install', '-y', '-q', '--no-install-recommends', '--download-only', ...options, ...packages], { env });
    if (fetched.code !== 0) return updated.output + fetched.output;
    for (const archive of readdirSync(archives).filter((name) => name.endsWith('.deb'))) {
      const unpacked = await runProgram('dpkg-deb', ['-x', path.join(archives, archive), debian]);
      if (unpacked.code !== 0) return unpacked.output;
    }
    writeStarters(debian);
    return undefined;
  } finally {
    rmSync(workFolder, { recursive: true, force: true });
  }
}
