import type { RequestView } from '../../../../../core/contract/request/view';
import { sayPhone } from '../../../../../core/domain/person/phone';
import type { RequestState } from '../../../../../core/domain/request/model/state';
import { sayArrival } from '../../../../../core/domain/request/wording/arrival-words';
import { spaced } from '../../../../../core/domain/text/spaced';
import { open } from '../../../routes/open';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { Section } from '../../../ui/layout/section';
import { Words } from '../../../ui/layout/words';
import { PersonLine } from '../../../ui/list/person-line';
import { Reasons } from '../reasons';
import { WhoComes } from './who-comes';

/** States in which routing chose the owner; only then do the reasons explain the owner. */
const PLACED: readonly RequestState[] = ['submitted', 'offered', 'accepted'];

interface InWhoseHandsProps {
  readonly request: RequestView;
}

/** 在谁手里: the owner, and why. Not shown once the request has ended. */
export function InWhoseHands({ request }: InWhoseHandsProps) {
  const { owner, state, atDoor } = request;
  if (state === 'closed' || state === 'withdrawn') return null;
  const { studioId } = owner;
  return (
    <Section title={sayTitle(request)}>
      <Card>
        {atDoor && <WhoComes who={atDoor} forOthers={request.forWhom !== 'self'} />}
        {(!atDoor || request.toRing) && (
          <PersonLine
            name={request.askedNames.length > 1 ? request.askedNames.join('、') : owner.name}
            office={sayOffice(request)}
            phone={request.toRing ? sayPhone(request.toRing.phone) : undefined}
          />
        )}
        {request.arrival && <Words strong>{sayArrival(request.arrival.by, request.now)}</Words>}
        {PLACED.includes(state) && <Reasons request={request} />}
        {studioId && (
          <Button
            label={request.askedNames.length > 1 ? `看看${owner.name}` : '看看这家工作室'}
            tone="plain"
            size="small"
            onPress={() => open('studio.detail', { id: studioId })}
          />
        )}
      </Card>
    </Section>
  );
}

function sayTitle({ state, atDoor }: RequestView): string {
  if (atDoor) return '谁会上门';
  return state === 'resolved' ? '谁办的' : '在谁手里';
}

function sayOffice({ owner, state, referredTo }: RequestView): string {
  if (referredTo) return `已转给${spaced(referredTo)}，继续盯着`;
  if (state === 'resolved') return owner.studioName ? `${owner.studioName}，办结了` : '办结了';
  switch (owner.kind) {
    case 'studio':
      return '已收到，等里面的志愿者接';
    case 'volunteer':
      return `${owner.studioName}的志愿者，已经接下`;
    case 'office':
      return '看过以后，会安排人，或者直接给您回话';
    default:
      return owner.kind satisfies never;
  }
}
