import type { RequestView } from '../../../../../core/contract/request/view';
import { sayMoment } from '../../../../../core/domain/time/moment';
import { sayHeldPhotos } from '../../../../../core/domain/upload/held-words';
import { Card } from '../../../ui/layout/card';
import { Remark } from '../../../ui/layout/remark';
import { Section } from '../../../ui/layout/section';
import { Words } from '../../../ui/layout/words';
import { GivenStars } from '../../../ui/list/stars';
import { Photos } from '../../../ui/media/photos';

interface OutcomeProps {
  readonly request: RequestView;
}

const TOOK_NOTHING = '志愿者说没有经手钱、卡、钥匙。';
const OBJECT = '不是这样的话，请点“没办好，要重新办”，说一声，书记来查。';

/** 办得怎么样: the result, and my rating. */
export function Outcome({ request }: OutcomeProps) {
  const { result, rating, actions, now } = request;
  if (!result) return null;
  const held = sayHeldPhotos(result.photosHeld, result.own);
  return (
    <Section title="办理结果">
      <Card>
        {result.words && <Words>{result.words}</Words>}
        {result.photos.length > 0 && <Photos urls={result.photos} />}
        {held && <Remark icon="clock" words={held} />}
        {result.tookNothing && (
          <Remark
            icon="info"
            words={actions.includes('reopen') ? `${TOOK_NOTHING}${OBJECT}` : TOOK_NOTHING}
          />
        )}
        <Words size="small" tone="soft">
          {sayMoment(result.at, now)} 办结
        </Words>
        {rating && (
          <>
            <GivenStars value={rating.stars} />
            {rating.words && <Words size="small">{`您说：${rating.words}`}</Words>}
          </>
        )}
      </Card>
    </Section>
  );
}
