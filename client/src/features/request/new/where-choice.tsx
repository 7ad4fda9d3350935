import type { MeView } from '../../../../../core/contract/view';
import { loadBuildings } from '../../../cloud/load-buildings';
import { Card } from '../../../ui/card';
import { Chips } from '../../../ui/chips';
import { Field, FieldFrame } from '../../../ui/field';
import { PlaceChoice } from '../../../ui/place-choice';
import { Stack } from '../../../ui/stack';
import { Words } from '../../../ui/words';
import type { DraftPart } from './draft-part';

interface WhereChoiceProps extends DraftPart {
  readonly me: MeView;
}

/** 在哪里: my own building, or another one. */
export function WhereChoice({ draft, change, wrong, me }: WhereChoiceProps) {
  const home = draft.contact
    ? { name: draft.contact.placeName, detail: draft.contact.detail }
    : me.home;
  return (
    <Card>
      <Stack>
        <FieldFrame label="在哪里">
          <Chips
            label="在哪里"
            options={[
              { value: 'home', label: '我家' },
              { value: 'elsewhere', label: '别的地方' },
            ]}
            value={draft.elsewhere ? 'elsewhere' : 'home'}
            onChange={(value) => change({ elsewhere: value === 'elsewhere' })}
          />
        </FieldFrame>
        {!draft.elsewhere && (
          <Words tone="soft">
            {home?.name ? `${home.name} ${home.detail}` : '在下面填您住的楼就行。'}
          </Words>
        )}
        {draft.elsewhere && (
          <>
            <PlaceChoice
              label="哪一栋楼"
              hint="在路边、花园里，就选最近的一栋。"
              shown={draft.placeName || undefined}
              load={loadBuildings}
              error={wrong['place.nodeId']}
              onChange={(place, trail) =>
                change({
                  placeId: place.id,
                  placeName: trail.map(({ name }) => name).join(' · '),
                })
              }
            />
            <Field
              label="门牌或位置"
              optional
              value={draft.placeDetail}
              max={30}
              placeholder="比如 201室、南门口"
              error={wrong['place.detail']}
              onChange={(placeDetail) => change({ placeDetail })}
            />
          </>
        )}
      </Stack>
    </Card>
  );
}
