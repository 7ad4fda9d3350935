import Taro from '@tarojs/taro';

/** Does the phone still have the photo of a draft? WeChat clears chosen files when it is closed. */
export function photoThere(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    Taro.getFileSystemManager().access({
      path,
      success: () => resolve(true),
      fail: () => resolve(false),
    });
  });
}
