import { View } from '@tarojs/components';
import type { MeView } from '../../../../../core/contract/me';
import { REACH } from '../../../../../core/domain/base/limits';
import { Field, FieldFrame } from '../../../ui/form/field';
import { Card } from '../../../ui/layout/card';
import { Icon } from '../../../ui/layout/icon';
import { press } from '../../../ui/layout/press';
import { Stack } from '../../../ui/layout/stack';
import { Words } from '../../../ui/layout/words';
import { PlaceChoice } from '../../../ui/place/place-choice';
import { sayTrail } from '../../../ui/place/say-trail';
import { loadPlaces } from './load-places';
import { isElsewhere } from './studio-draft';
import './serves-editor.scss';
import type { StudioForming } from './use-studio-form';

interface ServesEditorProps {
  readonly form: StudioForming;
  readonly me: MeView;
}

/** 服务范围: places of the tree; everything below them is served, elsewhere once the office there agrees. */
export function ServesEditor({ form, me }: ServesEditorProps) {
  const { values, change, wrong } = form;
  const { serves, point } = values;
  return (
    <Card>
      <Stack>
        <FieldFrame label="服务哪些地方" hint="选一个社区，里面的楼都算。" error={wrong.serves}>
          {serves.map(({ id, name, waits }) => (
            <View key={id} className="studio-served">
              <View className="studio-served__name">
                <View>{name}</View>
                {waits && (
                  <Words size="small" tone="amber">
                    等那边点头
                  </Words>
                )}
              </View>
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
          hint="不归您管的地方也能加：等那边的书记点头，那里的事才派过来。"
          shown={undefined}
          load={loadPlaces}
          depth="any"
          onChange={({ id }, trail) => {
            if (serves.some((each) => each.id === id)) return;
            const added = { id, name: sayTrail(trail), waits: isElsewhere(me, trail) };
            change({ serves: [...serves, added] });
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
