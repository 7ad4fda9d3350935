import { Card } from '../../../ui/layout/card';
import { Stack } from '../../../ui/layout/stack';
import { Words } from '../../../ui/layout/words';
import { sayAudience } from './announce-draft';
import { Reach } from './reach';
import type { Announcing } from './use-announce';

interface LastLookProps {
  readonly form: Announcing;
}

/** 第三步，确认: the announcement as its readers will see it, and their number. */
export function LastLook({ form }: LastLookProps) {
  const { nodeName, audience, title, body } = form.values;
  return (
    <Stack>
      <Card>
        <Words size="small" tone="soft">
          {nodeName}，{sayAudience(audience)}
        </Words>
        <Reach of={form.reach} />
      </Card>
      <Card>
        <Words size="title">{title}</Words>
        <Words>{body}</Words>
      </Card>
      <Words size="small" tone="soft">
        发出以后马上能看到，不能再改，也收不回来。
      </Words>
    </Stack>
  );
}
