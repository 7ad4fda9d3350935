import { useState } from 'react';
import type { DryRunView } from '../../../../../core/contract/office';
import { officeOperations } from '../../../../../core/contract/office';
import type { InputOf } from '../../../../../core/contract/operations';
import { categoryOf } from '../../../../../core/domain/category/category';
import { query } from '../../../cloud/call/call';
import { wrongFields } from '../../../cloud/call/check-input';
import { CloudError } from '../../../cloud/call/cloud-error';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { Remark } from '../../../ui/layout/remark';
import { Stack } from '../../../ui/layout/stack';
import { Words } from '../../../ui/layout/words';
import { ListRow, Rows } from '../../../ui/list/list-row';
import { inputOf, type StudioDraft } from './studio-draft';

interface WhatChangesProps {
  /** Absent while a studio is being founded. */
  readonly id: string | undefined;
  readonly draft: StudioDraft;
}

/** 改了会怎样: shows an office which requests would go to another studio after saving. */
export function WhatChanges({ id, draft }: WhatChangesProps) {
  const [busy, setBusy] = useState(false);
  const [looked, setLooked] = useState<{ readonly at: string; readonly found: DryRunView }>();
  const [error, setError] = useState('');
  const [category] = draft.specialities;
  const { nodeId } = draft;
  const studio = changeOf(id, draft);
  // The result is valid only for the values it was computed from; any change hides it.
  const written = JSON.stringify({ category, nodeId, studio });
  const found = looked?.at === written ? looked.found : undefined;
  const look = async () => {
    if (!category) return;
    setBusy(true);
    setError('');
    try {
      setLooked({ at: written, found: await query('office.dryRun', { category, nodeId, studio }) });
    } catch (cause) {
      setError(cause instanceof CloudError ? cause.message : '没能算出来，请再试一次。');
    }
    setBusy(false);
  };
  return (
    <Card>
      <Stack>
        <Words size="small" tone="soft">
          {id
            ? '保存之前可以先看看：哪些事会改派给别家。'
            : '新建之前可以先看看：哪些事会改派给这家。先按有一位空闲的志愿者来算。'}
        </Words>
        <Button
          label="看看改了会怎样"
          tone="plain"
          busy={busy}
          blocked={whyNot({ category, nodeId, studio })}
          onPress={() => void look()}
        />
        {error && <Remark tone="wrong" words={error} />}
        {found?.refused && <Remark tone="care" words={found.refused} />}
        {found && found.changes.length === 0 && (
          <Remark tone="good" words="按现在的人手和时间算，派单结果不变。" />
        )}
        {found && found.changes.length > 0 && (
          <Rows>
            {found.changes.map(({ category, placeName, before, after }) => (
              <ListRow
                key={`${category}@${placeName}`}
                icon={category}
                title={`${placeName} · ${categoryOf(category).label}`}
                note={`从${before}改到${after}`}
              />
            ))}
          </Rows>
        )}
      </Stack>
    </Card>
  );
}

/** The fields that must be filled in first. */
function whyNot(input: InputOf<'office.dryRun'>): string | undefined {
  if (!input.category) return '先在上面选一类专门办的事';
  const wrong = wrongFields(officeOperations, 'office.dryRun', input);
  return Object.keys(wrong).length > 0 ? '先把上面的服务范围、接单上限这些填好' : undefined;
}

/** All fields that affect routing, with the values that saving would set. */
function changeOf(id: string | undefined, draft: StudioDraft): InputOf<'office.dryRun'>['studio'] {
  const { paused, specialities, alsoHelps, serves, nodeId, hours, capacity, ...saved } = inputOf(
    draft,
    id,
  );
  const { point = null, reach = null } = saved;
  return {
    ...(id && { id }),
    ...{ paused, specialities, alsoHelps, serves, nodeId, hours, capacity, point, reach },
  };
}
