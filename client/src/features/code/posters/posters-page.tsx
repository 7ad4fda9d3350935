import { useState } from 'react';
import { placesWithin } from '../../../cloud/query/places-within';
import { useKnownMe } from '../../../cloud/query/use-me';
import { EmptyFace } from '../../../ui/feedback/empty-face';
import { Faces } from '../../../ui/feedback/faces';
import { Screen } from '../../../ui/layout/screen';
import { Section } from '../../../ui/layout/section';
import { Stack } from '../../../ui/layout/stack';
import { Words } from '../../../ui/layout/words';
import { PlaceChoice } from '../../../ui/place/place-choice';
import type { PlaceOption } from '../../../ui/place/use-place-level';
import { CodeCard } from './code-card';
import { PrintCard } from './print-card';
import { StudioCode } from './studio-code';

/** 海报和小程序码: an office prints a poster for each building, or takes a code to show elsewhere. */
export function PostersPage() {
  const me = useKnownMe();
  return (
    <Screen>
      <Faces of={me} cards={2}>
        {({ roles }) =>
          roles.length > 0 ? (
            <Stack gap="wide">
              <Words tone="soft">
                海报贴在楼道里，居民用微信扫一下就能求助，不用填地址。每栋楼的码都不一样。
              </Words>
              <OfPlace load={placesWithin(roles)} />
              <Section title="工作室的码">
                <StudioCode />
              </Section>
            </Stack>
          ) : (
            <EmptyFace sentence="海报由社区来打" hint="楼里想贴一张，请和居委会说一声。" />
          )
        }
      </Faces>
    </Screen>
  );
}

interface OfPlaceProps {
  readonly load: (parent: string | null) => Promise<readonly PlaceOption[]>;
}

function OfPlace({ load }: OfPlaceProps) {
  const [place, setPlace] = useState<PlaceOption>();
  const kind = place?.kind;
  return (
    <Section title="楼栋和社区">
      <PlaceChoice
        label="给哪里打海报"
        hint="选一栋楼打一张；选小区、网格、社区，每栋楼一页。"
        shown={place?.name}
        load={load}
        depth="any"
        onChange={setPlace}
      />
      {place && <PrintCard key={place.id} place={place} />}
      {place && (kind === 'building' || kind === 'community') && (
        <CodeCard key={`code ${place.id}`} kind={kind} id={place.id} name={place.name} />
      )}
    </Section>
  );
}
