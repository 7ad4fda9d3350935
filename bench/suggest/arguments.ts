import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readSamples } from '../../core/suggest/labelled-text';
import type { Sample } from '../../core/suggest/train';

/** An error that the user can fix; printed as one sentence, without a stack trace. */
export class Complaint extends Error {
  override readonly name = 'Complaint';
}

/**
 * The file of the command line and its options.
 * @param instead an option that may replace the file
 * @throws Complaint with the usage
 */
export function readArguments(usage: string, options: readonly string[], instead?: string) {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: Object.fromEntries(options.map((name) => [name, { type: 'string' as const }])),
    });
    const [file, ...others] = positionals;
    const enough = file !== undefined || (instead !== undefined && values[instead] !== undefined);
    if (!enough || others.length > 0) throw new Complaint(usage);
    return { file: file ?? '', option: (name: string) => stringOf(values[name]) };
  } catch (error) {
    if (error instanceof Complaint) throw error;
    throw new Complaint(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
}

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/**
 * A file's text: UTF-8, UTF-16 with a byte order mark, or GB18030, which tables from offices often
 * have.
 */
export function readText(file: string): string {
  try {
    const bytes = readFileSync(file);
    const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
    if (wide) return new TextDecoder('utf-16le').decode(bytes);
    const utf8 = isUtf8(bytes);
    return new TextDecoder(utf8 ? 'utf-8' : 'gb18030', { fatal: true }).decode(bytes);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT') throw new Complaint(`There is no file ${file}.`);
    if (code === 'EISDIR') throw new Complaint(`${file} is a folder.`);
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      throw new Complaint(`${file} is neither UTF-8 nor GB18030; save it as UTF-8 first.`);
    throw new Complaint(`${file} cannot be read (${code}).`);
  }
}

export function readSampleFile(file: string): Sample[] {
  const content = readText(file);
  try {
    let skipped = 0;
    const samples = readSamples(content, () => {
      skipped += 1;
    });
    if (skipped > 0) say(`${skipped} rows without a text or a category were left out.`);
    return samples;
  } catch (error) {
    throw new Complaint(`${file}: ${error instanceof Error ? error.message : error}`);
  }
}

/** Runs a command; a complaint is printed without a stack trace, and the exit code is 1. */
export function runCommand(main: () => void): void {
  try {
    main();
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** A line of the output. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
