import type { RequestView } from '../../../../core/contract/request/view';
import { Remark } from '../../ui/layout/remark';

interface KeptFromProps {
  readonly request: Pick<RequestView, 'keptFromWhom'>;
}

/** 不想碰到的人: confirms to the asker whom the request is kept from, also where a secretary owns it. */
export function KeptFrom({ request: { keptFromWhom: whom } }: KeptFromProps) {
  if (whom.length === 0) return null;
  const they = whom.length > 1 ? '这几位也看不到；里面有书记的' : '这位也看不到；要是书记';
  const words = `不会交给${whom.join('、')}，${they}，就由街道来办。街道是最后一级，避不开。`;
  return <Remark icon="lock" words={words} />;
}
