import type { RequestView } from '../../../../../core/contract/request/view';
import { Section } from '../../../ui/layout/section';
import { CallRow } from '../../../ui/list/call-row';
import { CopyText } from '../../../ui/list/copy-text';

const HOTLINE = [{ phone: '12345', label: '市民热线' }] as const;

interface RingYourselfProps {
  readonly request: RequestView;
}

/** 自己也能打 12345: a text to read out on the phone. It names nobody. */
export function RingYourself({ request: { state, mine, hotlineText } }: RingYourselfProps) {
  if (state !== 'referred' || !mine || !hotlineText) return null;
  return (
    <Section title="您自己也可以打 12345">
      <CallRow title="照下面这段说就行；书记也会一直盯着。" numbers={HOTLINE} tone="calm" />
      <CopyText text={hotlineText} />
    </Section>
  );
}
