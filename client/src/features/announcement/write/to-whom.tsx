import type { MeView } from '../../../../../core/contract/me';
import { AUDIENCES } from '../../../../../core/domain/announcement/announcement';
import { placesWithin } from '../../../cloud/query/places-within';
import { Chips } from '../../../ui/form/chips';
import { FieldFrame } from '../../../ui/form/field';
import { Card } from '../../../ui/layout/card';
import { Stack } from '../../../ui/layout/stack';
import { PlaceChoice } from '../../../ui/place/place-choice';
import { sayTrail } from '../../../ui/place/say-trail';
import { sayAudience } from './announce-draft';
import { Reach } from './reach';
import type { Announcing } from './use-announce';

interface ToWhomProps {
  readonly form: Announcing;
  readonly roles: MeView['roles'];
}

/** 第一步，给谁: a place in the area of the writer's office, and an audience. */
export function ToWhom({ form, roles }: ToWhomProps) {
  const { values, change, wrong } = form;
  return (
    <Card>
      <Stack>
        <PlaceChoice
          label="发给哪里"
          hint="整个社区、一个网格，或者一栋楼；几栋楼就分几条发。"
          shown={values.nodeName || undefined}
          load={placesWithin(roles)}
          depth="any"
          error={wrong.nodeId}
          onChange={(place, trail) => change({ nodeId: place.id, nodeName: sayTrail(trail) })}
        />
        <FieldFrame label="发给谁">
          <Chips
            label="发给谁"
            options={AUDIENCES.map((value) => ({ value, label: sayAudience(value) }))}
            value={values.audience}
            onChange={(audience) => change({ audience })}
          />
        </FieldFrame>
        <Reach of={form.reach} />
      </Stack>
    </Card>
  );
}
