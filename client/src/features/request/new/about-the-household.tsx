import { useState } from 'react';
import { CHARACTERS, MOST_NAMES } from '../../../../../core/domain/base/limits';
import { BENEFICIARIES, sayBeneficiary } from '../../../../../core/domain/category/beneficiary';
import { AT_HOME } from '../../../../../core/domain/request/model/state';
import { sayAtHome } from '../../../../../core/domain/request/wording/at-home';
import { ManyChips } from '../../../ui/form/chips';
import { Field, FieldFrame } from '../../../ui/form/field';
import { Card } from '../../../ui/layout/card';
import { Stack } from '../../../ui/layout/stack';
import { useTextSize } from '../../../ui/layout/text-size';
import { ListRow, Rows } from '../../../ui/list/list-row';
import { type DraftProps, wrongOf } from '../draft/draft-props';
import { type Fitting, fitting } from '../draft/fitting';
import { isWrongFolded, type Me, toAgree } from '../draft/request-draft';
import { AvoidStudios } from './avoid-studios';
import { SensitiveConsents } from './sensitive-consents';
import { WhomAvoided } from './whom-avoided';

const HOURS = AT_HOME.map((value) => ({ value, label: sayAtHome(value) }));
const GROUPS = BENEFICIARIES.map((value) => ({ value, label: sayBeneficiary(value) }));

interface AboutProps extends DraftProps {
  readonly me: Me;
}

/**
 * 何时在家, 先照顾谁, 不想碰到谁: as far as they apply to the category. In large type they are folded once more,
 * because few people need them.
 */
export function AboutTheHousehold(props: AboutProps) {
  const { draft, wrong } = props;
  const { size } = useTextSize();
  const [pressed, setPressed] = useState(false);
  const asks = fitting(draft.category);
  const titles = [
    asks.atHome && '什么时候在家',
    asks.beneficiaries && '优先照顾谁',
    asks.avoid && '不想请谁来',
  ].filter(Boolean);
  if (titles.length === 0) return null;
  if (size === 'elder' && !pressed && !isWrongFolded(wrong, true)) {
    return (
      <Rows>
        <ListRow icon="plus" title={titles.join('、')} onPress={() => setPressed(true)} />
      </Rows>
    );
  }
  return <Questions {...props} asks={asks} />;
}

interface QuestionsProps extends AboutProps {
  readonly asks: Fitting;
}

function Questions({ draft, change, wrong, me, asks }: QuestionsProps) {
  const ofKind = toAgree({ ...draft, beneficiaries: [] }, me);
  const marked = toAgree(draft, me).filter((purpose) => !ofKind.includes(purpose));
  return (
    <Card>
      <Stack>
        {asks.atHome && (
          <FieldFrame label="什么时候在家" optional hint="不选，就是都可以。">
            <ManyChips
              label="什么时候在家"
              options={HOURS}
              values={draft.atHome}
              onChange={(atHome) => change({ atHome })}
            />
          </FieldFrame>
        )}
        {asks.beneficiaries && (
          <FieldFrame label="家里有需要优先照顾的人吗" optional hint="有些事会优先给这样的家庭办。">
            <ManyChips
              label="需要优先照顾的人"
              options={GROUPS}
              values={draft.beneficiaries}
              onChange={(beneficiaries) => change({ beneficiaries })}
            />
          </FieldFrame>
        )}
        {asks.beneficiaries && marked.length > 0 && (
          <SensitiveConsents draft={draft} change={change} wrong={wrong} purposes={marked} />
        )}
        {asks.avoid && (
          <>
            <Field
              label="不想请谁来"
              optional
              hint="写名字，比如王海生，这件事就不交给这位，这位也看不到。以后改了名字也一样。"
              value={draft.avoidNames}
              max={MOST_NAMES * (CHARACTERS.name + 2)}
              placeholder="几个人用顿号隔开"
              error={wrongOf(wrong, 'avoid.names')}
              onChange={(avoidNames) => change({ avoidNames })}
            />
            <WhomAvoided draft={draft} change={change} wrong={wrong} />
            <AvoidStudios draft={draft} change={change} wrong={wrong} />
          </>
        )}
      </Stack>
    </Card>
  );
}
