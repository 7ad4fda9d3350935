import { useState } from 'react';
import type { ConsentLine } from '../../../../../core/contract/me';
import type { Purpose } from '../../../../../core/domain/person/consent';
import { purposeWords } from '../../../../../core/domain/person/consent-words';
import { useCommand } from '../../../cloud/command/use-command';
import { Section } from '../../../ui/layout/section';
import { toast } from '../../../ui/layout/toast';
import { ListRow, Rows } from '../../../ui/list/list-row';
import { ConfirmDialog } from '../../../ui/sheet/confirm-dialog';

interface AgreementsProps {
  readonly lines: readonly ConsentLine[];
}

/** 我同意过的: each purpose separately, with a button to withdraw the consent. */
export function Agreements({ lines }: AgreementsProps) {
  const [chosen, setChosen] = useState<Purpose | null>(null);
  const { busy, run } = useCommand('me.withdraw');
  const given = lines.filter(({ agreed }) => agreed);
  if (given.length === 0) return null;
  const withdraw = async () => {
    if (chosen && (await run({ purpose: chosen }))) toast('已经撤回。');
    setChosen(null);
  };
  return (
    <Section title="我同意过的">
      <Rows>
        {given.map(({ purpose }) => (
          <ListRow
            key={purpose}
            icon="check"
            title={purposeWords(purpose).title}
            note={purposeWords(purpose).why}
            value="撤回"
            onPress={() => setChosen(purpose)}
          />
        ))}
      </Rows>
      <ConfirmDialog
        open={chosen !== null}
        title="要撤回同意吗？"
        body={chosen ? purposeWords(chosen).afterWithdrawal : ''}
        confirmLabel="撤回"
        busy={busy}
        onConfirm={() => void withdraw()}
        onClose={() => setChosen(null)}
      />
    </Section>
  );
}
