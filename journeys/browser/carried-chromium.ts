import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const PACKAGE = '@sparticuz/chromium';

/** The package unpacks its libraries only if it believes that it runs on this platform. */
const PLATFORM = { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };

/** A Chromium on disk, with the environment in which it finds its libraries. */
interface Carried {
  readonly executablePath: string;
  readonly env: NodeJS.ProcessEnv;
}

/**
 * The Chromium in an npm package, for Linux on x64, unpacked once into `dist/`. It includes the
 * libraries that a bare Debian lacks.
 *
 * @throws Error when the package does not run
 */
export function carriedChromium(): Carried {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium or Chrome found on this machine; please install one.');
  }
  const home = join(ROOT, 'dist', '.browser', installedVersion());
  if (!existsSync(home)) unpackInto(home);
  const libraries = [join(home, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH];
  return {
    executablePath: join(home, 'chromium'),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: libraries.filter(Boolean).join(':'),
      FONTCONFIG_FILE: fontsAt(home),
    },
  };
}

function installedVersion(): string {
  const manifest = readFileSync(join(ROOT, 'node_modules', PACKAGE, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

/**
 * The package unpacks into the folder for temporary files, assumes that existing files are complete,
 * and changes its process's environment. So it runs in a process and a folder of its own, which is
 * renamed when complete. If two unpack at once, the second finds it done.
 */
function unpackInto(home: string): void {
  const folder = join(home, '..');
  mkdirSync(folder, { recursive: true });
  const draft = mkdtempSync(join(folder, 'unpacking-'));
  const script = `require('${PACKAGE}').executablePath().catch((error) => {
    console.error(error);
    process.exit(1);
  })`;
  try {
    execFileSync(process.execPath, ['-e', script], {
      cwd: ROOT,
      env: { ...process.env, ...PLATFORM, TMPDIR: draft },
    });
    renameSync(draft, home);
  } catch (error) {
    if (!existsSync(home)) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/**
 * Tells fontconfig where the package's fonts are: without any, Chromium draws no text, not even in a
 * web font. Written again when the folder was moved.
 */
function fontsAt(home: string): string {
  const path = join(home, 'fonts.conf');
  const fonts = `<dir>${home}/fonts</dir><cachedir>${home}/fonts-cache</cachedir>`;
  const words = `<?xml version="1.0"?><fontconfig>${fonts}</fontconfig>\n`;
  if (!existsSync(path) || readFileSync(path, 'utf8') !== words) writeFileSync(path, words);
  return path;
}
