import { shuffled } from './shuffle';

/** 分层交叉: for each label, in which of `folds` parts it is held out; every category is in every part. */
export function foldOf(labels: readonly string[], folds: number): number[] {
  const dealt = new Map<string, number>();
  const parts = new Array<number>(labels.length).fill(0);
  for (const at of shuffled(labels.length, 7)) {
    const label = labels[at] ?? '';
    const next = dealt.get(label) ?? 0;
    parts[at] = next % folds;
    dealt.set(label, next + 1);
  }
  return parts;
}
