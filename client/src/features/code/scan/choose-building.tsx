import { useState } from 'react';
import type { CodeView } from '../../../../../core/contract/code';
import { loadBuildings } from '../../../cloud/query/load-buildings';
import { openInstead } from '../../../routes/open';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { Stack } from '../../../ui/layout/stack';
import { Words } from '../../../ui/layout/words';
import { PlaceChoice } from '../../../ui/place/place-choice';
import { LivesHere } from './lives-here';

type PlaceCode = Exclude<CodeView, { readonly kind: 'studio' }>;

interface ChooseBuildingProps {
  readonly code: PlaceCode;
}

/** 选您住的楼: the code is a community's, or its building is not in use any more. */
export function ChooseBuilding({ code }: ChooseBuildingProps) {
  const [chosen, setChosen] = useState<{ readonly id: string; readonly name: string }>();
  const { within, closed, home } = code;
  if (chosen) return <LivesHere place={chosen} home={home} />;
  return (
    <Card>
      <Stack>
        <Words size="title">{code.name}</Words>
        {closed && <Words>这个码不用了，这里已经停用。请重新选一下您住的楼。</Words>}
        {!closed && home && <Words>{`您登记的住处是${home.name}。`}</Words>}
        {within && (
          <PlaceChoice
            label="您住在哪一栋楼"
            shown={undefined}
            load={(parent) => loadBuildings(parent ?? within.id)}
            onChange={({ id }, trail) =>
              setChosen({ id, name: [within, ...trail].map(({ name }) => name).join(' · ') })
            }
          />
        )}
        <Button
          label={home ? '我要求助' : '先不选，我要求助'}
          tone={home ? 'primary' : 'plain'}
          onPress={() => openInstead('request.new')}
        />
      </Stack>
    </Card>
  );
}
