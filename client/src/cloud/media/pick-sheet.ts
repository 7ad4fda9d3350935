import Taro from '@tarojs/taro';

/** A spreadsheet on this phone. */
export interface PickedSheet {
  readonly path: string;
  readonly name: string;
}

/** 选表格: a file that somebody sent in a chat, e.g. to themselves; `back` when nothing was chosen. */
export async function pickSheet(): Promise<PickedSheet | 'back'> {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({
      count: 1,
      type: 'file',
      extension: ['xlsx', 'csv'],
    });
    const [file] = tempFiles;
    return file ? { path: file.path, name: file.name } : 'back';
  } catch {
    return 'back';
  }
}
