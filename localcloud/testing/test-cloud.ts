import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LocalCloud, startLocalCloud } from '../local-cloud';
import type { LocalCloudOptions } from '../options';

/** A function for tests: its source, and its config.json. */
export interface TestFunction {
  source: string;
  config?: object;
}

/** The settings of a test cloud; everything has a default. */
export type TestCloudOptions = Partial<LocalCloudOptions> & {
  /** Functions given as source code, instead of `functionsDir`. */
  functions?: Record<string, TestFunction>;
};

/** A local cloud in a temporary folder, which is deleted with it. */
export interface TestCloud extends LocalCloud {
  readonly dataDir: string;
  /** Stops it and keeps its folder, so that another cloud can continue with it. */
  stop(): Promise<void>;
  /** `POST /fn/<name>` as this person; returns the body of the answer. */
  fn(name: string, openid: string, event?: object): Promise<FnAnswer>;
  /** A request to any route; returns the parsed JSON. */
  http(method: string, path: string, body?: object, openid?: string): Promise<unknown>;
}

/** The answer of `POST /fn/<name>`. */
export interface FnAnswer {
  result?: unknown;
  errCode?: number;
  errMsg?: string;
}

/**
 * Starts a local cloud on a free port with a temporary folder; its timers run only when the clock is
 * advanced.
 */
export async function startTestCloud(options: TestCloudOptions = {}): Promise<TestCloud> {
  const home = mkdtempSync(join(tmpdir(), 'localcloud-'));
  const { functions, ...rest } = options;
  const dataDir = options.dataDir ?? join(home, 'data');
  const functionsDir = options.functionsDir ?? join(home, 'functions');
  if (functions) writeFunctions(functionsDir, functions);
  const cloud = await startLocalCloud({ timers: false, ...rest, dataDir, functionsDir });
  const http = async (method: string, path: string, body?: object, openid?: string) => {
    const answer = await fetch(cloud.url + path, {
      method,
      headers: { 'content-type': 'application/json', ...(openid ? { 'x-wx-openid': openid } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    return answer.json();
  };
  return {
    ...cloud,
    dataDir,
    http,
    fn: (name, openid, event = {}) =>
      http('POST', `/fn/${name}`, event, openid) as Promise<FnAnswer>,
    stop: () => cloud.close(),
    close: async () => {
      await cloud.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Writes functions as deployable folders. Their `require('wx-server-sdk')` is this project's. */
export function writeFunctions(dir: string, functions: Record<string, TestFunction>): void {
  for (const [name, { source, config = {} }] of Object.entries(functions)) {
    const folder = join(dir, name);
    mkdirSync(folder, { recursive: true });
    const sdk = JSON.stringify(require.resolve('wx-server-sdk'));
    writeFileSync(join(folder, 'index.js'), source.replaceAll("'wx-server-sdk'", sdk));
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, main: 'index.js' }));
    writeFileSync(join(folder, 'config.json'), JSON.stringify(config));
  }
}
