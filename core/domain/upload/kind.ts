/** 上传的种类 */
export const UPLOAD_KINDS = ['photo', 'voice', 'sheet'] as const;
export type UploadKind = (typeof UPLOAD_KINDS)[number];

export const SAY_KIND: Readonly<Record<UploadKind, string>> = {
  photo: '照片',
  voice: '语音',
  sheet: '表格',
};
