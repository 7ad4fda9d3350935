import type { StandingView } from '../../../../../core/contract/me';
import { isServing } from '../../../../../core/domain/person/standing';
import { sayMoment } from '../../../../../core/domain/time/moment';
import { open } from '../../../routes/open';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { Remark } from '../../../ui/layout/remark';
import { Row } from '../../../ui/layout/stack';
import { Words } from '../../../ui/layout/words';
import { StateTag } from '../../../ui/list/state-tag';
import { Steps } from '../../../ui/list/steps';
import { Leaving } from './leaving';
import { sayStanding } from './standing-words';
import { Taking } from './taking';
import { WaitingWords } from './waiting-words';

const STEPS = ['报名', '领衔人', '书记定', '接单'];

interface StandingProps {
  readonly standing: StandingView;
  /** They serve more than one studio. */
  readonly several: boolean;
  /** Server time. */
  readonly now: string;
}

/** 我的一个身份: the studio, the status there, and the possible actions. */
export function Standing({ standing, several, now }: StandingProps) {
  const { state, studioId, studioName, reason, pausedUntil, pausedBy } = standing;
  const { waiting, leadSaid } = standing;
  const { tone, word, sentence } = sayStanding(state);
  const withLead = waiting?.with === 'lead';
  return (
    <Card>
      <Row fill="spread">
        <Words size="lead" strong>
          {studioName}
        </Words>
        <StateTag tone={tone} word={word} />
      </Row>
      {state === 'applied' && <Steps steps={STEPS} at={withLead ? 1 : 2} />}
      {waiting ? (
        <WaitingWords waiting={waiting} now={now} />
      ) : (
        <Words tone="soft">{sentence}</Words>
      )}
      {state === 'applied' && leadSaid && <Remark tone="good" words="领衔人说您合适。" />}
      {pausedUntil && <Words>休息到{sayMoment(pausedUntil, now)}，到时候自动恢复接单。</Words>}
      {pausedBy === 'office' && (
        <Remark words="书记或街道让停的，由那里来恢复，您可以打电话问一问。" />
      )}
      {pausedBy === 'lead' && <Remark words="领衔人让停的，请领衔人或者书记来恢复。" />}
      {state === 'left' && reason && <Remark tone="care" words={`书记请您退出：${reason}`} />}
      {state === 'left' && (
        <Button label="重新报名" onPress={() => open('volunteer.apply', { studio: studioId })} />
      )}
      {state === 'refused' && (
        <>
          <Remark tone="care" words={`没有通过的原因：${reason || '书记没有写'}`} />
          <Button label="再报一次" onPress={() => open('volunteer.apply', { studio: studioId })} />
        </>
      )}
      {isServing(standing) && (
        <>
          <Taking standing={standing} />
          <Leaving standing={standing} several={several} />
        </>
      )}
    </Card>
  );
}
