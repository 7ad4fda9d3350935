import type { Model } from '../../core/suggest/model';
import { fromFile } from '../../core/suggest/model-file';
import file from './model.json';

let unpacked: Model | undefined;

/** 类别模型 that ships, unpacked when it is first asked for: most instances never are. */
export function kindModel(): Model {
  unpacked ??= fromFile(file);
  return unpacked;
}
