/** 结果: the confidence of one answer, and whether it was right. */
export interface Outcome {
  readonly confidence: number;
  readonly right: boolean;
}

/** 可靠度: of the answers with about this confidence, how many were right. */
export interface ReliabilityRow {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly confidence: number;
  readonly accuracy: number;
}

/** 可靠度表 in tenths of confidence; empty tenths are left out. */
export function reliability(outcomes: readonly Outcome[]): ReliabilityRow[] {
  return Array.from({ length: 10 }, (_, tenth) => {
    const inside = outcomes.filter(
      ({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === tenth,
    );
    return {
      from: tenth / 10,
      to: (tenth + 1) / 10,
      count: inside.length,
      confidence: mean(inside.map((each) => each.confidence)),
      accuracy: mean(inside.map((each) => (each.right ? 1 : 0))),
    };
  }).filter((row) => row.count > 0);
}

/** The mean F1 of the classes that occur. */
export function macroF1(truths: readonly number[], answers: readonly number[]): number {
  const labels = [...new Set(truths)];
  return mean(
    labels.map((label) => {
      const hits = truths.filter((truth, at) => truth === label && answers[at] === label).length;
      const said = answers.filter((answer) => answer === label).length;
      const there = truths.filter((truth) => truth === label).length;
      return (2 * hits) / (said + there);
    }),
  );
}

export function mean(values: readonly number[]): number {
  if (values.length === 0) return 0;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
