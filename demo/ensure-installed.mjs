// Runs first in `npm start`, `npm test` and similar scripts, on a machine that has only Node and
// npm: it needs no package. It is called in each script itself, because npm runs no `pre` script
// where install scripts are off.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The same as `engines` in package.json: the lowest version that every package here supports. */
const LEAST_NODE = '20.19';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const modules = join(root, 'node_modules');
/** Digest of the lock file that node_modules matched last. */
const record = join(modules, '.zoujin-installed');

if (isOlder(process.versions.node, LEAST_NODE)) {
  say(`走近需要 Node ${LEAST_NODE} 或更新的版本，这台机器上是 ${process.version}。`);
  say(
    `Zoujin needs Node ${LEAST_NODE} or newer; this is ${process.version}. See https://nodejs.org`,
  );
  process.exit(1);
}

const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
const digest = createHash('sha256').update(lock).digest('hex');
if (!isRecorded()) {
  if (!agrees()) install();
  mkdirSync(modules, { recursive: true });
  writeFileSync(record, digest);
}

/** Is one version, such as 20.9.1, older than another, such as 20.19? */
function isOlder(version, least) {
  const [major, minor] = version.split('.').map(Number);
  const [leastMajor, leastMinor] = least.split('.').map(Number);
  return major < leastMajor || (major === leastMajor && minor < leastMinor);
}

function isRecorded() {
  return existsSync(record) && readFileSync(record, 'utf8') === digest;
}

/** Did somebody install exactly this lock by hand? npm keeps a list of what is installed. */
function agrees() {
  const list = join(modules, '.package-lock.json');
  if (!existsSync(list)) return false;
  const wanted = JSON.parse(lock).packages;
  const there = JSON.parse(readFileSync(list, 'utf8')).packages;
  const missing = Object.entries(wanted).some(
    ([path, { version, optional }]) => path !== '' && !optional && there[path]?.version !== version,
  );
  return (
    !missing && Object.keys(there).every((path) => wanted[path]?.version === there[path].version)
  );
}

function install() {
  const began = Date.now();
  say('第一次运行（或依赖有更新），正在安装依赖，一两分钟…… installing packages');
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    say('依赖没有装好，请看上面的原因，通常是网络不通；通了以后再运行一次就行。');
    say('npm could not install the packages; the reason is above. Try the same command again.');
    process.exit(1);
  }
  say(`依赖装好了，用了 ${Math.round((Date.now() - began) / 1000)} 秒。`);
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
