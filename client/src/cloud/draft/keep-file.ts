import Taro from '@tarojs/taro';

/**
 * 存住文件: WeChat clears chosen photos and recordings when it is closed; what belongs to a draft is
 * moved to where it stays. Answers the new path, or the old one where the phone has no room: such a
 * file is there as long as WeChat is open.
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

/** Gives the room back once a draft has arrived, or does not want the file any more. */
export function dropFile(path: string): void {
  // A file that was never kept need not be removed.
  Taro.getFileSystemManager().removeSavedFile({ filePath: path, fail: () => undefined });
}
