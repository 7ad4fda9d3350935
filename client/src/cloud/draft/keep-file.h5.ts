/** In a browser recordings are kept in the draft itself; chosen files are lost on reload. */
export async function keepFile(path: string): Promise<string> {
  return path;
}

/** There is nothing to delete. */
export function dropFile(_path: string): void {}
