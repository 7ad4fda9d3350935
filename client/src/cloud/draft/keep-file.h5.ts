/** A browser keeps recordings in the draft itself; chosen files it forgets when it is loaded anew. */
export async function keepFile(path: string): Promise<string> {
  return path;
}

/** There is nothing to give back. */
export function dropFile(_path: string): void {}
