import type { BoardView } from '../../../../../core/contract/office';
import { MOST_COUNTED } from '../../../../../core/domain/request/model/worklist';
import { useMe } from '../../../cloud/query/use-me';
import { useQuery } from '../../../cloud/query/use-query';
import { open } from '../../../routes/open';
import { type Emptiness, Faces } from '../../../ui/feedback/faces';
import { Stack } from '../../../ui/layout/stack';
import { Words } from '../../../ui/layout/words';
import { NumberDoor, NumberDoors } from '../../../ui/list/number-door';
import { Communities } from './communities';
import { Lacking } from './lacking';
import { OfficeDoors } from './office-doors';
import { Rates } from './rates';
import { ToWatch } from './to-watch';

/** For people without an office: what this page is for, and where to ask for help. */
const NOT_THEIRS: Emptiness = {
  sentence: '工作台是居委书记和街道用的',
  hint: '您家里有事，直接说一声，我们帮您找人来。',
  icon: 'people',
  action: { label: '我要求助', onPress: () => open('request.new', {}) },
};

/** 工作台: four numbers to tap, other lists to watch, office tasks, and figures. */
export function OfficeBoard() {
  const board = useQuery('office.board', {});
  // Read in parallel, for the links.
  useMe();
  return (
    <Faces of={board} refused={NOT_THEIRS}>
      {(view) => (
        <Stack gap="wide">
          <Stack>
            <Words size="title">{view.nodeNames.join('、')}</Words>
            <Words tone="soft">{sayDay(view)}</Words>
            <NumberDoors>
              <NumberDoor
                count={view.lists.waiting}
                most={MOST_COUNTED}
                label="没人接的"
                onPress={() => open('office.list', { kind: 'waiting' })}
              />
              <NumberDoor
                count={view.lists.overdue}
                most={MOST_COUNTED}
                label="超时的"
                onPress={() => open('office.list', { kind: 'overdue' })}
              />
              <NumberDoor
                count={view.applied}
                most={MOST_COUNTED}
                label="待审核的"
                onPress={() => open('office.volunteers')}
              />
              <NumberDoor
                count={view.lists.unhappy}
                most={MOST_COUNTED}
                label="不满意的"
                onPress={() => open('office.list', { kind: 'unhappy' })}
              />
            </NumberDoors>
            <ToWatch lists={view.lists} vacant={view.vacant} />
          </Stack>
          <OfficeDoors decisions={view.decisions} />
          <Rates rates={view.rates} />
          <Communities of={view.communities} />
          <Lacking of={view.lacking} />
        </Stack>
      )}
    </Faces>
  );
}

function sayDay({ lists, applied, decisions = 0 }: BoardView): string {
  const nothing = Object.values(lists).every((count) => count === 0) && applied + decisions === 0;
  return nothing ? '目前没有等您处理的事。' : '点开就能看，最急的排在最前面。';
}
