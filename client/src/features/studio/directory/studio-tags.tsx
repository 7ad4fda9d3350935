import type { StudioCard } from '../../../../../core/contract/studio';
import { sayFee } from '../../../../../core/domain/studio/studio-words';
import { Row } from '../../../ui/layout/stack';
import { StateTag } from '../../../ui/list/state-tag';

type Shown = Pick<StudioCard, 'open' | 'paused' | 'fee'>;

interface StudioTagsProps {
  readonly studio: Shown;
}

/** 开着吗、收钱吗: what a resident wants to know before asking. */
export function StudioTags({ studio }: StudioTagsProps) {
  const [standing, fee] = studioTagWords(studio);
  return (
    <Row gap="hair">
      <StateTag
        tone={studio.open ? 'done' : 'quiet'}
        icon={studio.open ? 'check' : 'clock'}
        word={standing}
      />
      <StateTag
        tone={studio.fee === 'free' ? 'done' : 'waiting'}
        icon={studio.fee === 'free' ? 'heart' : 'info'}
        word={fee}
      />
    </Row>
  );
}

export function studioTagWords(studio: Shown): [standing: string, fee: string] {
  const standing = studio.paused ? '暂停接单' : studio.open ? '现在开着' : '现在没开门';
  return [standing, sayFee(studio.fee)];
}
