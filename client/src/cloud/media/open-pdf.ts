import Taro from '@tarojs/taro';

/** 打开文件: WeChat shows a PDF itself, from where it can be sent on and printed. */
export async function openPdf(link: string): Promise<void> {
  const { tempFilePath } = await Taro.downloadFile({ url: link });
  await Taro.openDocument({ filePath: tempFilePath, fileType: 'pdf', showMenu: true });
}
