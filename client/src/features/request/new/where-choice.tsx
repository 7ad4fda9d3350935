import { CHARACTERS } from '../../../../../core/domain/base/limits';
import type { ForWhom } from '../../../../../core/domain/request/model/state';
import { canPickPoint, pickPoint } from '../../../cloud/media/pick-point';
import { loadBuildings } from '../../../cloud/query/load-buildings';
import { Chips } from '../../../ui/form/chips';
import { Field, FieldFrame } from '../../../ui/form/field';
import { Card } from '../../../ui/layout/card';
import { Stack } from '../../../ui/layout/stack';
import { toast } from '../../../ui/layout/toast';
import { Words } from '../../../ui/layout/words';
import { PlaceChoice } from '../../../ui/place/place-choice';
import type { DraftProps } from '../draft/draft-props';
import { whomOf } from '../draft/fitting';
import type { Me } from '../draft/request-draft';
import { callThem, whomMeant } from './whom-meant';

type Where = 'home' | 'elsewhere' | 'map';

const ON_THE_MAP = canPickPoint ? [{ value: 'map' as const, label: '在地图上选' }] : [];

/** The choices and their wording; for a neighbour 我家 is not offered. */
const QUESTIONS: Readonly<
  Record<
    ForWhom,
    {
      readonly ask: (called: string) => string;
      readonly options: readonly { readonly value: Where; readonly label: string }[];
    }
  >
> = {
  self: {
    ask: () => '在哪里',
    options: [
      { value: 'home', label: '我家' },
      { value: 'elsewhere', label: '别的地方' },
      ...ON_THE_MAP,
    ],
  },
  family: {
    ask: (called) => `${called}住哪里`,
    options: [
      { value: 'home', label: '跟我一起住' },
      { value: 'elsewhere', label: '住别处' },
      ...ON_THE_MAP,
    ],
  },
  neighbour: {
    ask: (called) => `${called}住哪里`,
    options: [{ value: 'elsewhere', label: '选楼栋' }, ...ON_THE_MAP],
  },
};

function whereOf({ elsewhere, point }: DraftProps['draft']): Where {
  if (!elsewhere) return 'home';
  return point ? 'map' : 'elsewhere';
}

const HOMELESS = '就是您自己填的那栋楼。';

/** All helpers see where something happened, but only some may see whose home it is. */
const TOLD = '这里来帮忙的人都看得到，也会写进给 12345 的文字里；别写自己家的门牌。';

interface WhereChoiceProps extends DraftProps {
  readonly me: Me;
}

/** 在哪里: my own building, another one, or a point on the map. */
export function WhereChoice({ draft, change, wrong, me }: WhereChoiceProps) {
  const home = draft.contact
    ? { name: draft.contact.placeName, detail: draft.contact.detail }
    : me?.home;
  const forWhom = whomOf(draft);
  const own = forWhom === 'self';
  const { ask, options } = QUESTIONS[forWhom];
  const label = ask(callThem(forWhom, whomMeant(draft.what, draft.category)));
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
        <FieldFrame label={label}>
          <Chips
            label={label}
            options={options}
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
                hint={own ? '在路边、花园里，就选最近的一栋。' : undefined}
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
              label={own ? '门牌或位置' : '门牌'}
              hint={own ? TOLD : undefined}
              optional
              value={draft.placeDetail}
              max={CHARACTERS.unit}
              placeholder={own ? '比如 201室、南门口' : '比如 201室'}
              error={wrong['place.detail']}
              onChange={(placeDetail) => change({ placeDetail })}
            />
          </>
        )}
      </Stack>
    </Card>
  );
}
