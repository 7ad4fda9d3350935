import { useState } from 'react';
import { useMe } from '../../../cloud/query/use-me';
import { countOf, usePages } from '../../../cloud/query/use-pages';
import { open } from '../../../routes/open';
import { type Emptiness, Faces } from '../../../ui/feedback/faces';
import { Stack } from '../../../ui/layout/stack';
import { Tabs } from '../../../ui/layout/tabs';
import { ListRow, Rows } from '../../../ui/list/list-row';
import { MoreButton } from '../../../ui/list/more-button';
import { Applicant } from './applicant';
import { Member } from './member';
import { WantedNames } from './wanted-names';

type Segment = 'applied' | 'approved' | 'paused';

const nothing: Readonly<Record<Segment, Emptiness>> = {
  applied: { sentence: '没有等审核的报名', hint: '有人报名，会在「消息」里告诉您。' },
  approved: { sentence: '还没有在接单的志愿者', hint: '审核通过的报名会到这里来。' },
  paused: { sentence: '没有人在休息' },
};

/** 志愿者: open applications and active volunteers; a lead sees those of their own studio. */
export function VolunteerReview() {
  const [segment, setSegment] = useState<Segment>('applied');
  const me = useMe();
  const lists = {
    applied: usePages('volunteers.list', { state: 'applied' }),
    approved: usePages('volunteers.list', { state: 'approved' }),
    paused: usePages('volunteers.list', { state: 'paused' }),
  };
  const list = lists[segment];
  const decides = (me.data?.roles.length ?? 0) > 0;
  // Until it is known who reads, the names travel with the rest; a lead is refused, and sees none.
  return (
    <Stack>
      <Rows>
        <ListRow
          icon="people"
          title="志愿者队伍"
          note={decides ? '还没有工作室的，请您帮着找' : '一个月没接到事的'}
          onPress={() => open('volunteer.team')}
        />
      </Rows>
      {(decides || !me.data) && <WantedNames />}
      <Tabs<Segment>
        label="志愿者"
        tabs={[
          { value: 'applied', label: '待审核', count: countOf(lists.applied.data) },
          { value: 'approved', label: '在接单', count: countOf(lists.approved.data) },
          { value: 'paused', label: '休息', count: countOf(lists.paused.data) },
        ]}
        value={segment}
        onChange={setSegment}
      />
      <Faces of={list} empty={({ items }) => (items.length > 0 ? undefined : nothing[segment])}>
        {({ items, now }) => (
          <Stack>
            {items.map((card) =>
              card.state === 'applied' ? (
                <Applicant
                  key={`${card.openid}:${card.studioId}`}
                  card={card}
                  now={now}
                  decides={decides}
                />
              ) : (
                <Member
                  key={`${card.openid}:${card.studioId}`}
                  card={card}
                  now={now}
                  decides={decides}
                />
              ),
            )}
            <MoreButton of={list} />
          </Stack>
        )}
      </Faces>
    </Stack>
  );
}
