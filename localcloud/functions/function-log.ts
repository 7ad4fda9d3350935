import { createWriteStream, type WriteStream } from 'node:fs';

/** The output of functions (日志): each line with its function's name, in a file and to a listener. */
export class FunctionLog {
  private readonly file: WriteStream;

  constructor(
    path: string,
    private readonly onLine: ((line: string) => void) | undefined,
  ) {
    this.file = createWriteStream(path, { flags: 'a' });
  }

  write(source: string, line: string): void {
    const text = `[${source}] ${line}`;
    this.file.write(`${new Date().toISOString()} ${text}\n`);
    this.onLine?.(text);
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.file.end(() => resolve());
    });
  }
}
