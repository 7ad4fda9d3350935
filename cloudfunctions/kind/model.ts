import type { Model } from '../../core/suggest/model';
import { fromFile } from '../../core/suggest/model-file';
import file from './model.json';

let unpacked: Model | undefined;

/** 类别模型 of this build, unpacked on first use, because most instances never need it. */
export function kindModel(): Model {
  unpacked ??= fromFile(file);
  return unpacked;
}
