import type { BoardView, Rate } from '../../../../../core/contract/office';
import { OUTCOME_DAYS } from '../../../../../core/domain/base/limits';
import { Card } from '../../../ui/layout/card';
import { Section } from '../../../ui/layout/section';
import { Stack } from '../../../ui/layout/stack';
import { Words } from '../../../ui/layout/words';
import { RateBar } from '../../../ui/list/rate-bar';

interface RatesProps {
  readonly rates: BoardView['rates'];
}

/** 响应率 · 解决率 · 满意率, with the figures they come from. */
export function Rates({ rates }: RatesProps) {
  return (
    <Section title={`近 ${OUTCOME_DAYS} 天`}>
      <Card>
        <Stack>
          <RateBar
            label="响应率"
            rate={shareOf(rates.answered)}
            note={say(rates.answered, '件按时有人接')}
          />
          <RateBar
            label="解决率"
            rate={shareOf(rates.solved)}
            note={say(rates.solved, '件居民说办好了')}
          />
          <RateBar
            label="满意率"
            rate={shareOf(rates.satisfied)}
            note={say(rates.satisfied, '件居民评了四星以上')}
          />
        </Stack>
        <Words size="least" tone="soft">
          以居民确认和评价为准。
        </Words>
      </Card>
    </Section>
  );
}

function shareOf({ part, whole }: Rate): number | null {
  return whole === 0 ? null : part / whole;
}

function say({ part, whole }: Rate, words: string): string | undefined {
  return whole === 0 ? undefined : `${whole} 件里，${part} ${words}`;
}
