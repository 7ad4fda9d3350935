import { useState } from 'react';
import type { NodeView } from '../../../../../core/contract/org';
import { useCommand } from '../../../cloud/command/use-command';
import { Field } from '../../../ui/form/field';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { Stack } from '../../../ui/layout/stack';
import { toast } from '../../../ui/layout/toast';

interface RenameNodeProps {
  readonly node: NodeView;
}

/** The longest name, as the cloud takes it. */
const MOST = 30;

/** 改名 */
export function RenameNode({ node: { id, name: before } }: RenameNodeProps) {
  const [name, setName] = useState(before);
  const rename = useCommand('org.rename');
  const send = async () => {
    if (await rename.run({ node: id, name: name.trim() })) toast('改好了。');
  };
  const same = name.trim() === before || name.trim() === '';
  return (
    <Card>
      <Stack>
        <Field
          label="名字"
          value={name}
          max={MOST}
          error={rename.error?.message}
          onChange={setName}
        />
        <Button
          label="改名"
          tone="plain"
          busy={rename.busy}
          blocked={same ? '请先写上新的名字' : undefined}
          onPress={() => void send()}
        />
      </Stack>
    </Card>
  );
}
