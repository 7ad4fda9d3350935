/** The file id in the local cloud's answer to an upload; throws when there is none. */
export function fileIdOf(answer: unknown): string {
  if (typeof answer === 'object' && answer !== null && 'fileID' in answer) {
    if (typeof answer.fileID === 'string') return answer.fileID;
  }
  throw new Error('the upload was not answered');
}
