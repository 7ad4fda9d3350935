import type { RequestView } from '../../../../core/contract/request/view';
import { sayFee } from '../../../../core/domain/studio/studio-words';
import { Remark } from '../../ui/layout/remark';

interface FeeLineProps {
  readonly request: Pick<RequestView, 'askedNames' | 'fees'>;
}

/** 收不收钱: shown before anybody comes. If danger was reported to several studios, each fee is shown. */
export function FeeLine({ request: { askedNames, fees } }: FeeLineProps) {
  const [first] = fees;
  if (!first || fees.length < askedNames.length) return null;
  if (fees.length === 1) {
    const words = [sayFee(first.fee), first.note].filter(Boolean).join('，');
    return <Remark tone={first.fee === 'free' ? 'good' : 'calm'} words={words} />;
  }
  if (fees.every(({ fee }) => fee === 'free')) return <Remark tone="good" words="都不收钱" />;
  const each = fees.map(({ studioName, fee }) => `${studioName}${sayFee(fee)}`);
  return <Remark words={`${each.join('，')}。`} />;
}
