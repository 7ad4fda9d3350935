import type { BoardView } from '../../../../../core/contract/office';
import { announces } from '../../../../../core/domain/org/office';
import { askAgain } from '../../../cloud/credit/ask-again';
import { useKnownMe } from '../../../cloud/query/use-me';
import { open } from '../../../routes/open';
import { toast } from '../../../ui/layout/toast';
import { ListRow, Rows } from '../../../ui/list/list-row';

/** Office tasks besides answering requests. */
export function OfficeDoors({ decisions = 0 }: Pick<BoardView, 'decisions'>) {
  const me = useKnownMe();
  const remind = async () => toast(await askAgain('task'));
  // After a refusal it can be turned on in 我的.
  const reminds = me.data && !me.data.credits.task?.refused;
  return (
    <Rows>
      {me.data?.roles.some(announces) && (
        <ListRow
          icon="megaphone"
          title="发公告"
          note="发之前先看能通知到多少人"
          onPress={() => open('office.announce')}
        />
      )}
      <ListRow icon="tasks" title="全部的事" onPress={() => open('office.list')} />
      <ListRow icon="people" title="志愿者" onPress={() => open('office.volunteers')} />
      <ListRow
        icon="lock"
        title="请您定的"
        note="请退、别处的工作室、暂停操作、申诉"
        value={decisions > 0 ? `${decisions} 件` : ''}
        onPress={() => open('office.people')}
      />
      <ListRow icon="studio" title="工作室" onPress={() => open('studio.list')} />
      <ListRow
        icon="hand-over"
        title="试派"
        note="一件事会派给谁、为什么"
        onPress={() => open('office.dry-run')}
      />
      <ListRow icon="plus" title="新建一家工作室" onPress={() => open('office.studio-edit')} />
      {reminds && <ListRow icon="inbox" title="有事微信提醒我" onPress={() => void remind()} />}
    </Rows>
  );
}
