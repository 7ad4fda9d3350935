import type { RequestView } from '../../../../../core/contract/request/view';
import { Words } from '../../../ui/layout/words';
import { CallRow } from '../../../ui/list/call-row';
import { DoorPass } from '../../../ui/list/door-pass';

const POLICE = [{ phone: '110', label: '报警' }];

interface WhoComesProps {
  readonly who: NonNullable<RequestView['atDoor']>;
  /** Somebody else opens the door. */
  readonly forOthers: boolean;
}

/** 谁会上门: seen beforehand, with the digits by which to know them. */
export function WhoComes({ who, forOthers }: WhoComesProps) {
  const { name, studioName, portrait, code } = who;
  return (
    <>
      <DoorPass name={name} office={`${studioName}的志愿者`} portrait={portrait} code={code} />
      {code && (
        <>
          <Words>
            {forOthers ? '请把这四个数字告诉开门的人。' : ''}
            {portrait ? '' : '来的人还没有放照片，更要听口令。'}
            上门的人应该说得出这四个数字。先听对方说，不要自己先说出来。
          </Words>
          <CallRow title="说不出，请不要开门，打这个电话" numbers={POLICE} slim />
        </>
      )}
    </>
  );
}
