import { CAPACITY, CHARACTERS } from '../../../../../core/domain/base/limits';
import type { Fee } from '../../../../../core/domain/studio/studio';
import { sayFee } from '../../../../../core/domain/studio/studio-words';
import { Chips } from '../../../ui/form/chips';
import { Field, FieldFrame } from '../../../ui/form/field';
import { Card } from '../../../ui/layout/card';
import { Stack } from '../../../ui/layout/stack';
import type { StudioForming } from './use-studio-form';

const FEES: readonly Fee[] = ['free', 'at-cost', 'paid'];

interface FeeFieldsProps {
  readonly form: StudioForming;
}

/** 接多少、收不收钱 */
export function FeeFields({ form }: FeeFieldsProps) {
  const { values, change, wrong } = form;
  return (
    <Card>
      <Stack>
        <Field
          label="手上最多同时办几件"
          hint="满了就先派给别家。"
          kind="number"
          value={values.capacity}
          onChange={(capacity) => change({ capacity })}
          error={wrong.capacity && `请填 ${CAPACITY.least} 到 ${CAPACITY.most} 的数`}
          max={String(CAPACITY.most).length}
        />
        <FieldFrame label="收不收钱" hint="居民求助之前就看得到。">
          <Chips
            label="收不收钱"
            options={FEES.map((value) => ({ value, label: sayFee(value) }))}
            value={values.fee}
            onChange={(fee) => change({ fee })}
          />
        </FieldFrame>
        {values.fee !== 'free' && (
          <Field
            label="怎么收费"
            placeholder="比如：人工免费，零件按进价"
            value={values.feeNote}
            onChange={(feeNote) => change({ feeNote })}
            error={wrong.feeNote}
            max={CHARACTERS.feeNote}
          />
        )}
      </Stack>
    </Card>
  );
}
