import { CHARACTERS } from '../../../../../core/domain/base/limits';
import { Chips } from '../../../ui/form/chips';
import { Field, FieldFrame } from '../../../ui/form/field';
import { PhoneField } from '../../../ui/form/phone-field';
import { Card } from '../../../ui/layout/card';
import { Stack } from '../../../ui/layout/stack';
import type { DraftPart } from './draft-part';

const CHOICES = [
  { value: 'self', label: '我自己' },
  { value: 'family', label: '家里人' },
  { value: 'neighbour', label: '邻居' },
] as const;

/** 替谁问: somebody else is served and rung, the one who asks is told of each step. */
export function ForWhomChoice({ draft, change, wrong }: DraftPart) {
  return (
    <Card>
      <Stack>
        <FieldFrame label="替谁求助">
          <Chips
            label="替谁求助"
            options={CHOICES}
            value={draft.forWhom}
            onChange={(forWhom) => change({ forWhom })}
          />
        </FieldFrame>
        {draft.forWhom !== 'self' && (
          <>
            <Field
              label={draft.forWhom === 'family' ? '家里人怎么称呼' : '这位邻居怎么称呼'}
              value={draft.concernedName}
              max={CHARACTERS.name}
              placeholder="姓名"
              error={wrong['concerned.name']}
              onChange={(concernedName) => change({ concernedName })}
            />
            <PhoneField
              label="对方的电话"
              hint="上门前打这个电话；办到哪一步，都会告诉您。"
              value={draft.concernedPhone}
              error={wrong['concerned.phone']}
              onChange={(concernedPhone) => change({ concernedPhone })}
            />
          </>
        )}
      </Stack>
    </Card>
  );
}
