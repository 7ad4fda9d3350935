/** Prints one line for the user. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Runs a command; an error is printed as a sentence, without a stack trace. */
export function run(command: () => Promise<void>): void {
  command().catch((error: unknown) => {
    say(error instanceof Error ? error.message : String(error));
    process.exit(1);
  });
}
