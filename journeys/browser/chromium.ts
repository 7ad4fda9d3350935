import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { carriedChromium } from './carried-chromium';

/** The names of browsers on the path of Linux, and their places on macOS and Windows. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** It talks only to the local cloud, and works without a display, also as root. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/**
 * Starts Chromium: the system's if there is one that works, else the one that an npm package carries.
 *
 * @throws Error when neither starts, with what the last one said
 */
export async function launchChromium(): Promise<Browser> {
  for (const executablePath of ofTheSystem()) {
    // A browser that does not start, such as a placeholder for a snap, is skipped.
    const browser = await launch({ executablePath }).catch(() => undefined);
    if (browser) return browser;
  }
  return launch(carriedChromium());
}

function launch(which: Pick<LaunchOptions, 'executablePath' | 'env'>): Promise<Browser> {
  return chromium.launch({ ...which, args: FLAGS });
}

function ofTheSystem(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...PLACES].filter(canRun);
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
