import { View } from '@tarojs/components';
import { REACH } from '../../../../../core/domain/base/limits';
import { Field, FieldFrame } from '../../../ui/form/field';
import { Card } from '../../../ui/layout/card';
import { Icon } from '../../../ui/layout/icon';
import { press } from '../../../ui/layout/press';
import { Stack } from '../../../ui/layout/stack';
import { PlaceChoice } from '../../../ui/place/place-choice';
import { sayTrail } from '../../../ui/place/say-trail';
import { loadPlaces } from './load-places';
import './serves-editor.scss';
import type { StudioForming } from './use-studio-form';

interface ServesEditorProps {
  readonly form: StudioForming;
}

/** 服务范围: places of the tree; everything below them is served. */
export function ServesEditor({ form }: ServesEditorProps) {
  const { values, change, wrong } = form;
  const { serves, point } = values;
  return (
    <Card>
      <Stack>
        <FieldFrame label="服务哪些地方" hint="选一个社区，里面的楼都算。" error={wrong.serves}>
          {serves.map(({ id, name }) => (
            <View key={id} className="studio-served">
              <View className="studio-served__name">{name}</View>
              <View
                className="studio-served__remove"
                {...press(() => change({ serves: serves.filter((each) => each.id !== id) }), {
                  label: `不再服务${name}`,
                })}
              >
                <Icon name="close" />
              </View>
            </View>
          ))}
        </FieldFrame>
        <PlaceChoice
          label="再加一个地方"
          shown={undefined}
          load={loadPlaces}
          depth="any"
          onChange={({ id }, trail) => {
            const name = sayTrail(trail);
            if (!serves.some((each) => each.id === id))
              change({ serves: [...serves, { id, name }] });
          }}
        />
        {point && (
          <Field
            label="附近多少米内也上门"
            hint="从工作室门口算，这个距离以内的人家，不在上面的地方也上门。"
            kind="number"
            optional
            value={values.reach}
            onChange={(reach) => change({ reach })}
            error={wrong.reach && `请填 ${REACH.least} 到 ${REACH.most} 的数`}
            max={String(REACH.most).length}
          />
        )}
      </Stack>
    </Card>
  );
}
