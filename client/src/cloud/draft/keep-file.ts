import Taro from '@tarojs/taro';

/**
 * 存住文件: WeChat deletes chosen photos and recordings when it is closed, so files of a draft are moved
 * to permanent storage. Resolves with the new path, or the old one when the phone is full; such a file
 * exists until WeChat is closed.
 */
export function keepFile(path: string): Promise<string> {
  return new Promise((resolve) => {
    Taro.getFileSystemManager().saveFile({
      tempFilePath: path,
      success: (saved) => resolve('savedFilePath' in saved ? saved.savedFilePath : path),
      fail: () => resolve(path),
    });
  });
}

/** Deletes the file once a draft has arrived, or does not need it any more. */
export function dropFile(path: string): void {
  // A file that was never kept need not be removed.
  Taro.getFileSystemManager().removeSavedFile({ filePath: path, fail: () => undefined });
}
