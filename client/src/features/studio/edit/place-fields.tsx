import { CHARACTERS } from '../../../../../core/domain/base/limits';
import { Field, FieldFrame } from '../../../ui/form/field';
import { Card } from '../../../ui/layout/card';
import { Stack } from '../../../ui/layout/stack';
import { Words } from '../../../ui/layout/words';
import { PlaceChoice } from '../../../ui/place/place-choice';
import { sayTrail } from '../../../ui/place/say-trail';
import { loadPlaces } from './load-places';
import { StudioOnMap } from './studio-on-map';
import type { StudioForming } from './use-studio-form';

interface PlaceFieldsProps {
  readonly form: StudioForming;
  /** Only an office can move a studio. */
  readonly office: boolean;
}

/** 在哪里 */
export function PlaceFields({ form, office }: PlaceFieldsProps) {
  const { values, change, wrong } = form;
  return (
    <Card>
      <Stack>
        {office ? (
          <PlaceChoice
            label="在哪里"
            shown={values.nodeName || undefined}
            load={loadPlaces}
            depth="any"
            error={wrong.nodeId}
            onChange={(place, trail) => change({ nodeId: place.id, nodeName: sayTrail(trail) })}
          />
        ) : (
          <FieldFrame label="在哪里" hint="要搬地方，请书记来改。">
            <Words>{values.nodeName}</Words>
          </FieldFrame>
        )}
        <StudioOnMap form={form} />
        <Field
          label="哪一间"
          placeholder="比如：社区服务站 101 室"
          value={values.room}
          onChange={(room) => change({ room })}
          error={wrong.room}
          max={CHARACTERS.room}
        />
      </Stack>
    </Card>
  );
}
