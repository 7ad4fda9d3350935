import { cloud } from './cloud';

/** 临时地址: where each stored file can be seen for a while. Files that are gone are left out. */
export async function addressesOf(files: readonly string[]): Promise<Map<string, string>> {
  if (files.length === 0) return new Map();
  const result = (await cloud.getTempFileURL({ fileList: [...files] })) as {
    fileList: { fileID: string; tempFileURL: string }[];
  };
  return new Map(
    result.fileList.flatMap(({ fileID, tempFileURL }) =>
      tempFileURL ? [[fileID, tempFileURL] as const] : [],
    ),
  );
}
