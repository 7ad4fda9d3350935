import { useState } from 'react';
import { ROLE_WORDS } from '../../../../../core/domain/org/role-words';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { Words } from '../../../ui/layout/words';
import { HandOverSheet, type OwnRole } from './hand-over-sheet';

interface OwnRoleCardProps {
  readonly of: OwnRole;
  /** Server time. */
  readonly now: string;
}

/** 我在任的一个岗位, which I can hand over. */
export function OwnRoleCard({ of, now }: OwnRoleCardProps) {
  const [handing, setHanding] = useState(false);
  return (
    <Card>
      <Words size="lead" strong>{`${of.nodeName}${ROLE_WORDS[of.role]}`}</Words>
      <Button label="交接给别人" tone="plain" size="small" onPress={() => setHanding(true)} />
      {handing && <HandOverSheet of={of} now={now} onClose={() => setHanding(false)} />}
    </Card>
  );
}
