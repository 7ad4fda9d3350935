import type { RequestView } from '../../../../core/contract/request/view';
import { sayFee } from '../../../../core/domain/studio/studio-words';
import { useQuery } from '../../cloud/query/use-query';
import { Remark } from '../../ui/layout/remark';

interface FeeLineProps {
  readonly request: Pick<RequestView, 'owner' | 'askedNames' | 'category'>;
}

/** 收不收钱: known before anybody comes. In danger any of several may come, and each says its own. */
export function FeeLine({ request }: FeeLineProps) {
  const { studioId } = request.owner;
  if (request.askedNames.length > 1) return <FeesOfSeveral {...request} />;
  return studioId && <FeeOfOne studioId={studioId} />;
}

function FeeOfOne({ studioId }: { readonly studioId: string }) {
  const { data } = useQuery('studios.read', { id: studioId });
  if (!data) return null;
  const words = [sayFee(data.fee), data.feeNote].filter(Boolean).join('，');
  return <Remark tone={data.fee === 'free' ? 'good' : 'calm'} words={words} />;
}

function FeesOfSeveral({ category, askedNames }: FeeLineProps['request']) {
  const { data } = useQuery('studios.list', { category });
  const asked = data?.filter(({ name }) => askedNames.includes(name)) ?? [];
  if (asked.length < askedNames.length) return null;
  if (asked.every(({ fee }) => fee === 'free')) return <Remark tone="good" words="都不收钱" />;
  return <Remark words={`${asked.map(({ name, fee }) => `${name}${sayFee(fee)}`).join('，')}。`} />;
}
