import { CHARACTERS } from '../../../../../core/domain/base/limits';
import { Field } from '../../../ui/form/field';
import { Card } from '../../../ui/layout/card';
import { Stack } from '../../../ui/layout/stack';
import type { Announcing } from './use-announce';

interface WhatWordsProps {
  readonly form: Announcing;
}

/** 第二步，说什么 */
export function WhatWords({ form }: WhatWordsProps) {
  const { values, change, wrong } = form;
  return (
    <Card>
      <Stack>
        <Field
          label="标题"
          hint={`一眼看懂是什么事，${CHARACTERS.title} 个字以内。`}
          placeholder="比如：周六上午停水三小时"
          value={values.title}
          onChange={(title) => change({ title })}
          error={wrong.title}
          max={CHARACTERS.title}
        />
        <Field
          label="正文"
          hint="什么时候、在哪里、要大家做什么、有事找谁。"
          value={values.body}
          onChange={(body) => change({ body })}
          error={wrong.body}
          multiline
          max={CHARACTERS.body}
        />
      </Stack>
    </Card>
  );
}
