import type { BoardView } from '../../../../core/contract/view';
import { useQuery } from '../../cloud/use-query';
import { open } from '../../routes/open';
import { Faces } from '../../ui/faces';
import { NumberDoor, NumberDoors } from '../../ui/number-door';
import { Stack } from '../../ui/stack';
import { Words } from '../../ui/words';
import { OfficeDoors } from './office-doors';
import { Rates } from './rates';

/** 工作台: four numbers that are doors, what an office does, three rates. */
export function OfficeBoard() {
  const board = useQuery('office.board', {});
  return (
    <Faces of={board}>
      {(view) => (
        <Stack gap="wide">
          <Stack>
            <Words size="title">{view.nodeNames.join('、')}</Words>
            <Words tone="soft">{sayDay(view)}</Words>
            <NumberDoors>
              <NumberDoor
                count={view.unanswered}
                label="没人接的"
                onPress={() => open('office.list', { kind: 'unanswered' })}
              />
              <NumberDoor
                count={view.overdue}
                label="超时的"
                onPress={() => open('office.list', { kind: 'overdue' })}
              />
              <NumberDoor
                count={view.applied}
                label="待审核的"
                onPress={() => open('office.volunteers')}
              />
              <NumberDoor
                count={view.unhappy}
                label="不满意的"
                onPress={() => open('office.list', { kind: 'unhappy' })}
              />
            </NumberDoors>
          </Stack>
          <OfficeDoors />
          <Rates rates={view.rates} />
        </Stack>
      )}
    </Faces>
  );
}

function sayDay({ unanswered, overdue, applied, unhappy }: BoardView): string {
  const calm = unanswered + overdue + applied + unhappy === 0;
  return calm ? '眼下没有要您操心的事。' : '点数字，直接去看。';
}
