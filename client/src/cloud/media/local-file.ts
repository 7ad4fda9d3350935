/** The file id in the local cloud's response to an upload; throws when there is none. */
export function fileIdOf(response: unknown): string {
  if (typeof response === 'object' && response !== null && 'fileID' in response) {
    if (typeof response.fileID === 'string') return response.fileID;
  }
  throw new Error("the local cloud's response to the upload has no fileID");
}
