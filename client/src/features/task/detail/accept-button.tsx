import { useState } from 'react';
import type { RequestView } from '../../../../../core/contract/request/view';
import { type Arrival, arrivalsAt } from '../../../../../core/domain/request/model/arrival';
import { sayArrivalChoice } from '../../../../../core/domain/request/wording/arrival-words';
import { useAccept } from '../../../cloud/command/use-accept';
import { useKnownMe } from '../../../cloud/query/use-me';
import { useTold } from '../../../ui/feedback/use-told';
import { Chips } from '../../../ui/form/chips';
import { Button } from '../../../ui/layout/button';
import { Remark } from '../../../ui/layout/remark';
import { toast } from '../../../ui/layout/toast';
import { sayAction } from '../actions';

interface AcceptButtonProps {
  readonly task: RequestView;
}

/** 我来接: one tap; the arrival time is chosen beside it, 另约 by default. */
export function AcceptButton({ task }: AcceptButtonProps) {
  const me = useKnownMe();
  const { busy, failed, accept } = useAccept(me.data?.credits);
  // If somebody else accepted first, this button disappears, so the error is shown elsewhere.
  useTold(failed?.error.retryable === false ? failed.error.message : undefined);
  const [chosen, setArrival] = useState<Arrival>('to-be-arranged');
  // A chosen afternoon may be over by now.
  const left = arrivalsAt(task.now);
  const arrival = left.includes(chosen) ? chosen : 'to-be-arranged';
  const take = async () => {
    if (await accept(task.id, arrival)) toast('接下了，电话和门牌都在这里。');
  };
  const { label, icon } = sayAction('accept', task);
  const choices = left.map((value) => ({ value, label: sayArrivalChoice(value) }));
  return (
    <>
      {failed?.error.retryable && <Remark tone="wrong" words={failed.error.message} />}
      <Chips label="什么时候到" options={choices} value={arrival} onChange={setArrival} />
      <Button label={label} icon={icon} busy={busy !== undefined} onPress={() => void take()} />
    </>
  );
}
