import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readSamples } from '../../core/suggest/labelled-text';
import type { Sample } from '../../core/suggest/train';

/** What a person can mend; said in one sentence, without a trace. */
export class Complaint extends Error {
  override readonly name = 'Complaint';
}

/** The file of the command line and its options. @throws Complaint with how it is used */
export function readArguments(usage: string, options: readonly string[]) {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: Object.fromEntries(options.map((name) => [name, { type: 'string' as const }])),
    });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw new Complaint(usage);
    return { file, option: (name: string) => stringOf(values[name]) };
  } catch (error) {
    if (error instanceof Complaint) throw error;
    throw new Complaint(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
}

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function readText(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT') throw new Complaint(`There is no file ${file}.`);
    if (code === 'EISDIR') throw new Complaint(`${file} is a folder.`);
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      throw new Complaint(`${file} is not UTF-8; save it as UTF-8 first.`);
    throw new Complaint(`${file} cannot be read (${code}).`);
  }
}

export function readSampleFile(file: string): Sample[] {
  const content = readText(file);
  try {
    return readSamples(content);
  } catch (error) {
    throw new Complaint(`${file}: ${error instanceof Error ? error.message : error}`);
  }
}

/** Runs a command; a complaint is printed as it is, and the exit code is 1. */
export function runCommand(main: () => void): void {
  try {
    main();
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** A line of the answer. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
