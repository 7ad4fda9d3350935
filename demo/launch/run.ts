/** One line for the person at the keyboard. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Runs a command of the terminal; what goes wrong is said in words, without a stack. */
export function run(command: () => Promise<void>): void {
  command().catch((error: unknown) => {
    say(error instanceof Error ? error.message : String(error));
    process.exit(1);
  });
}
