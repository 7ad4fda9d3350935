import { CHARACTERS } from '../../../../../core/domain/base/limits';
import type { ForWhom } from '../../../../../core/domain/request/model/state';
import { PhoneField } from '../../../ui/contact/phone-field';
import { Chips } from '../../../ui/form/chips';
import { Field, FieldFrame } from '../../../ui/form/field';
import { Card } from '../../../ui/layout/card';
import { Stack } from '../../../ui/layout/stack';
import type { DraftProps } from '../draft/draft-props';
import type { Me } from '../draft/request-draft';
import { placeFor } from '../draft/whom-lives-where';
import { callThem, whomMeant } from './whom-meant';

const CHOICES = [
  { value: 'self', label: '我自己' },
  { value: 'family', label: '家里人' },
  { value: 'neighbour', label: '邻居' },
] as const;

interface ForWhomChoiceProps extends DraftProps {
  readonly me: Me;
}

/** 替谁求助: the other person is served and called, the asker is notified of each step. */
export function ForWhomChoice({ draft, change, wrong, me }: ForWhomChoiceProps) {
  const { forWhom, whomChosen } = draft;
  const meant = whomMeant(draft.what, draft.category);
  const called = callThem(forWhom, meant);
  const choose = (next: ForWhom) =>
    change({ forWhom: next, whomChosen: true, ...placeFor(next, draft, me) });
  return (
    <Card>
      <Stack>
        <FieldFrame
          label="替谁求助"
          hint={
            meant && !whomChosen && meant.forWhom === forWhom
              ? `看您写的，像是替${meant.called}求助；不是，就点「我自己」。`
              : undefined
          }
        >
          <Chips label="替谁求助" options={CHOICES} value={forWhom} onChange={choose} />
        </FieldFrame>
        {forWhom !== 'self' && (
          <>
            <Field
              label={`${called}怎么称呼`}
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
