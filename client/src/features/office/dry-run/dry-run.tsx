import { useState } from 'react';
import type { MeView } from '../../../../../core/contract/me';
import { CATEGORIES, type CategoryCode } from '../../../../../core/domain/category/category';
import { useQuery } from '../../../cloud/query/use-query';
import { useParams } from '../../../routes/open';
import { Faces } from '../../../ui/feedback/faces';
import { ChoiceRow } from '../../../ui/form/choice-row';
import { Screen } from '../../../ui/layout/screen';
import { Words } from '../../../ui/layout/words';
import { PlaceChoice } from '../../../ui/place/place-choice';
import { sayTrail } from '../../../ui/place/say-trail';
import { loadPlaces } from './load-places';
import { WhereItGoes } from './where-it-goes';

const KINDS = CATEGORIES.map(({ code, label, hint }) => ({ value: code, label, note: hint }));

/** 试派: a secretary tests where a request would be routed, and why. Nobody is notified. */
export function DryRun() {
  const { request } = useParams('office.dry-run');
  return request ? <GivenTrial requestId={request} /> : <AnyTrial />;
}

interface GivenTrialProps {
  readonly requestId: string;
}

/** An existing request, with all its details. */
function GivenTrial({ requestId }: GivenTrialProps) {
  const run = useQuery('office.dryRun', { requestId });
  return (
    <Screen>
      <Words tone="soft">
        这件事要是现在重新派，会派给哪一家、为什么。只是试试，不会惊动任何人。
      </Words>
      <Faces of={run} cards={2}>
        {(found) => <WhereItGoes run={found} />}
      </Faces>
    </Screen>
  );
}

function AnyTrial() {
  const me = useQuery('me.read', {});
  return (
    <Screen>
      <Words tone="soft">
        挑一类事、一个地方，看看会派给哪一家、为什么。只是试试，不会惊动任何人。
      </Words>
      <Faces of={me} cards={2}>
        {({ roles }) => <Trial roles={roles} />}
      </Faces>
    </Screen>
  );
}

interface TrialProps {
  readonly roles: MeView['roles'];
}

function Trial({ roles }: TrialProps) {
  const [own] = roles;
  const [category, setCategory] = useState<CategoryCode>('repair');
  const [place, setPlace] = useState({ id: own?.node ?? '', name: own?.nodeName ?? '' });
  const run = useQuery('office.dryRun', place.id ? { category, nodeId: place.id } : undefined);
  return (
    <>
      <ChoiceRow label="什么事" choices={KINDS} value={category} onChange={setCategory} />
      <PlaceChoice
        label="什么地方"
        shown={place.name || undefined}
        load={loadPlaces}
        depth="any"
        onChange={({ id }, trail) => setPlace({ id, name: sayTrail(trail) })}
      />
      {place.id && <Faces of={run}>{(found) => <WhereItGoes run={found} />}</Faces>}
    </>
  );
}
