import type { RequestView } from '../../../../../core/contract/request/view';
import { Card } from '../../../ui/layout/card';
import { Section } from '../../../ui/layout/section';
import { Words } from '../../../ui/layout/words';
import { DoorPass } from '../../../ui/list/door-pass';
import { AddPortrait } from './add-portrait';

interface TaskDoorProps {
  readonly task: RequestView;
}

/** 上门: what a volunteer shows and says at the door. */
export function TaskDoor({ task: { atDoor, mine } }: TaskDoorProps) {
  if (!atDoor || mine) return null;
  const { name, studioName, portrait, code } = atDoor;
  return (
    <Section title="上门">
      <Card>
        <DoorPass name={name} office={`${studioName}志愿者`} portrait={portrait} code={code} />
        <Words>
          {code
            ? '到了门口，请对方看这里，再说出口令。对方的手机上也是这四个数字，请只说给开门的人听。'
            : '这件事接得早，没有口令。上门之前，请先打个电话。'}
        </Words>
        {!portrait && <AddPortrait />}
      </Card>
    </Section>
  );
}
