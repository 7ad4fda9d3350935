import type { RequestView } from '../../../../../core/contract/request/view';
import { sayUnread } from '../../../../../core/domain/request/wording/unread-words';
import { sayMoment } from '../../../../../core/domain/time/moment';
import { sayHeldPhotos } from '../../../../../core/domain/upload/held-words';
import { Card } from '../../../ui/layout/card';
import { Remark } from '../../../ui/layout/remark';
import { Section } from '../../../ui/layout/section';
import { Stack } from '../../../ui/layout/stack';
import { Words } from '../../../ui/layout/words';
import { GivenStars } from '../../../ui/list/stars';
import { Photos } from '../../../ui/media/photos';

interface TaskOutcomeProps {
  readonly task: RequestView;
}

/** 结果 and, for the office, the ratings of the resident and of neighbours who joined. */
export function TaskOutcome({ task }: TaskOutcomeProps) {
  const { result, rating, ratingsOfJoined, now } = task;
  if (!result) return null;
  const held = sayHeldPhotos(result.photosHeld, result.own);
  const facts = [sayMoment(result.at, now), result.minutes > 0 && `用了 ${result.minutes} 分钟`];
  return (
    <Section title="结果">
      <Card>
        <Words>{result.words ?? `${sayUnread(task, false)}。`}</Words>
        {result.photos.length > 0 && <Photos urls={result.photos} />}
        {held && <Remark icon="clock" words={held} />}
        <Words size="small" tone="soft">
          {facts.filter(Boolean).join('，')}
        </Words>
        {result.tookNothing && (
          <Words size="small" tone="soft">
            {`${result.own ? '您' : '志愿者'}说没有经手钱、卡、钥匙`}
          </Words>
        )}
        {rating && <Judgement {...rating} />}
        {ratingsOfJoined.length > 0 && (
          <Words size="small" tone="soft">
            一起反映的邻居说
          </Words>
        )}
        {ratingsOfJoined.map((one) => (
          <Judgement key={one.at} {...one} />
        ))}
      </Card>
    </Section>
  );
}

function Judgement({ stars, words }: { readonly stars: number; readonly words: string }) {
  return (
    <Stack gap="small">
      <GivenStars value={stars} />
      {words !== '' && <Words>“{words}”</Words>}
    </Stack>
  );
}
