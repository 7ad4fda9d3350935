import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One timer trigger (定时触发器): its name and seven-field cron text. */
export interface TimerTrigger {
  name: string;
  cron: string;
}

/** A built cloud function (云函数) and its config.json. */
export interface FunctionConfig {
  name: string;
  dir: string;
  /** The time limit of one call in milliseconds. */
  timeoutMs: number;
  memoryMb: number;
  /** The open APIs it may call (`permissions.openapi`). */
  openapi: readonly string[];
  timer: TimerTrigger | undefined;
}

const DEFAULT_TIMEOUT_SECONDS = 3;
const MAX_TIMEOUT_SECONDS = 60;
const DEFAULT_MEMORY_MB = 256;
const MAX_FUNCTIONS = 50;

/**
 * Reads all functions of a folder.
 * @throws Error when one breaks a limit of the platform
 */
export function readFunctions(functionsDir: string): FunctionConfig[] {
  if (!existsSync(functionsDir)) return [];
  const names = readdirSync(functionsDir, { withFileTypes: true })
    .filter(
      (entry) => entry.isDirectory() && existsSync(join(functionsDir, entry.name, 'index.js')),
    )
    .map((entry) => entry.name)
    .sort();
  if (names.length > MAX_FUNCTIONS) {
    throw new Error(
      `${names.length} functions in ${functionsDir}; the platform allows ${MAX_FUNCTIONS}`,
    );
  }
  return names.map((name) => readFunction(name, join(functionsDir, name)));
}

interface ConfigFile {
  timeout?: number;
  memorySize?: number;
  permissions?: { openapi?: string[] };
  triggers?: { name: string; type: string; config: string }[];
}

function readFunction(name: string, dir: string): FunctionConfig {
  const path = join(dir, 'config.json');
  const file: ConfigFile = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  const timeout = file.timeout ?? DEFAULT_TIMEOUT_SECONDS;
  if (!(timeout > 0 && timeout <= MAX_TIMEOUT_SECONDS)) {
    throw new Error(`${path}: timeout must be 1 to ${MAX_TIMEOUT_SECONDS} seconds, not ${timeout}`);
  }
  const timers = (file.triggers ?? []).filter(({ type }) => type === 'timer');
  if (timers.length > 1) throw new Error(`${path}: a function can have one timer trigger`);
  const [timer] = timers;
  return {
    name,
    dir,
    timeoutMs: timeout * 1000,
    memoryMb: file.memorySize ?? DEFAULT_MEMORY_MB,
    openapi: file.permissions?.openapi ?? [],
    timer: timer && { name: timer.name, cron: timer.config },
  };
}
