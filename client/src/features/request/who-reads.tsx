import type { RequestView } from '../../../../core/contract/request/view';
import { Remark } from '../../ui/layout/remark';

interface WhoReadsProps {
  readonly request: Pick<RequestView, 'readers' | 'checked' | 'mine'>;
}

/** 谁看得到: shown only if the asker opened the request to neighbours. */
export function WhoReads({ request: { readers, checked, mine } }: WhoReadsProps) {
  if (!mine || readers === 'helpers') return null;
  switch (checked) {
    case 'passed':
      return (
        <Remark icon="people" words="邻居在「身边的事」里看得到您写的字，可以跟您一起反映。" />
      );
    case 'risky':
      return <Remark tone="care" words="有些话不适合给邻居看，所以只给来帮忙的人看，照样办。" />;
    case 'unchecked':
      return (
        <Remark tone="care" words="给邻居看的内容一直没能检查，所以只给来帮忙的人看，照样办。" />
      );
    case 'waiting':
    case 'not-needed':
      return <Remark icon="clock" words="给邻居看的内容还在检查，先只给来帮忙的人看，照样办。" />;
    default:
      return checked satisfies never;
  }
}
