import type { RequestView } from '../../../../../core/contract/request/view';
import { useCommand } from '../../../cloud/command/use-command';
import { Button } from '../../../ui/layout/button';
import { Remark } from '../../../ui/layout/remark';
import { Stack } from '../../../ui/layout/stack';
import { Words } from '../../../ui/layout/words';

const SAID = '第一次联系时，已经告诉对方：是谁替他求助，记了他的什么，不愿意可以不办。';

interface ToldFirstProps {
  readonly task: RequestView;
}

/** 先说明: whoever was named by somebody else hears it from the helper first; that it was said is recorded. */
export function ToldFirst({ task }: ToldFirstProps) {
  const { busy, error, run } = useCommand('requests.record');
  if (task.concernedTold) {
    return (
      <Words size="small" tone="soft">
        已经跟他说明过了。
      </Words>
    );
  }
  return (
    <Stack gap="small">
      <Remark
        icon="phone"
        words="他也许还不知道。第一次联系请先说：“是您的家里人或邻居替您求助的，您的电话和住处只用来办这件事，办完就删；不愿意可以不办。”"
      />
      {error && <Remark tone="wrong" words={error.message} />}
      {task.actions.includes('record') && (
        <Button
          label="我跟他说过了"
          size="small"
          tone="plain"
          busy={busy}
          onPress={() => void run({ id: task.id, note: SAID, told: true })}
        />
      )}
    </Stack>
  );
}
