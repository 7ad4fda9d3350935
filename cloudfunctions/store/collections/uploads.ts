import type { Upload } from '../../../core/domain/upload/upload';
import { collection } from '../collection';
import { nothingElse } from '../shape/step';

/** 上传的文件: queried by the person, by what is due, and by WeChat's name of a check. */
export const uploads = collection<Upload>({
  indexes: ['openid -at -_id', 'due.at', 'check.traceId'],
  steps: [nothingElse],
  due: 'on-agenda',
});
