import { CHARACTERS } from '../../../../../core/domain/base/limits';
import { canPickPoint, pickPoint } from '../../../cloud/media/pick-point';
import { loadBuildings } from '../../../cloud/query/load-buildings';
import { Chips } from '../../../ui/form/chips';
import { Field, FieldFrame } from '../../../ui/form/field';
import { PlaceChoice } from '../../../ui/form/place-choice';
import { Card } from '../../../ui/layout/card';
import { Stack } from '../../../ui/layout/stack';
import { toast } from '../../../ui/layout/toast';
import { Words } from '../../../ui/layout/words';
import type { DraftPart } from './draft-part';
import type { Me } from './request-draft';

type Where = 'home' | 'elsewhere' | 'map';

const OPTIONS: readonly { readonly value: Where; readonly label: string }[] = [
  { value: 'home', label: '我家' },
  { value: 'elsewhere', label: '别的地方' },
  ...(canPickPoint ? [{ value: 'map' as const, label: '在地图上选' }] : []),
];

function whereOf({ elsewhere, point }: DraftPart['draft']): Where {
  if (!elsewhere) return 'home';
  return point ? 'map' : 'elsewhere';
}

const HOMELESS = '在下面填您住的楼就行。';

/** Where something happened is told to all who help; whose home it is, is not. */
const TOLD = '这里来帮忙的人都看得到，也会写进给 12345 的话里；别写自己家的门牌。';

interface WhereChoiceProps extends DraftPart {
  readonly me: Me;
}

/** 在哪里: my own building, another one, or a point of the map. */
export function WhereChoice({ draft, change, wrong, me }: WhereChoiceProps) {
  const home = draft.contact
    ? { name: draft.contact.placeName, detail: draft.contact.detail }
    : me?.home;
  const choose = async (where: Where) => {
    if (where !== 'map') {
      change({ elsewhere: where === 'elsewhere', point: null });
      return;
    }
    const picked = await pickPoint();
    if (picked === 'back') return;
    if (picked === 'refused') {
      toast('微信没有让我们打开地图，选最近的一栋楼也可以。');
      change({ elsewhere: true, point: null });
      return;
    }
    change({ elsewhere: true, point: picked, placeId: '', placeName: '' });
  };
  return (
    <Card>
      <Stack>
        <FieldFrame label="在哪里">
          <Chips
            label="在哪里"
            options={OPTIONS}
            value={whereOf(draft)}
            onChange={(where) => void choose(where)}
          />
        </FieldFrame>
        {!draft.elsewhere && (
          <Words tone="soft">
            {home?.name ? `${home.name} ${home.detail}` : me ? HOMELESS : '就在您家。'}
          </Words>
        )}
        {draft.elsewhere && draft.point && (
          <Words tone="soft">{draft.point.name || '地图上标好了'}</Words>
        )}
        {draft.elsewhere && (
          <>
            {!draft.point && (
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
            )}
            <Field
              label="门牌或位置"
              hint={draft.forWhom === 'self' ? TOLD : undefined}
              optional
              value={draft.placeDetail}
              max={CHARACTERS.door}
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
