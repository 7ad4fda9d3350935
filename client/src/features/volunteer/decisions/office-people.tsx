import { useState } from 'react';
import { useQuery } from '../../../cloud/query/use-query';
import { Faces } from '../../../ui/feedback/faces';
import { Section } from '../../../ui/layout/section';
import { Stack } from '../../../ui/layout/stack';
import { HoldSheet } from '../hold-sheet';
import { AskedEnd } from './asked-end';
import { AskedReach } from './asked-reach';
import { EndingProofs } from './ending-proofs';
import { HeldPerson } from './held-person';

const NOTHING = {
  sentence: '没有等您定的',
  hint: '领衔人请您请退、有人申诉、别处的工作室想来服务，会到这里来。',
};

interface OfficePeopleProps {
  /** A request whose asker is to be held back: the sheet for it is open at first. */
  readonly holdsBack: string | undefined;
}

/** 请您定的: what leads and others ask of an office, and who is held back. */
export function OfficePeople({ holdsBack }: OfficePeopleProps) {
  const [holding, setHolding] = useState(holdsBack !== undefined);
  const view = useQuery('office.people', {});
  const faces = (
    <Faces
      of={view}
      empty={({ ends, held, ending, unconfirmed, further }) =>
        [ends, held, ending, unconfirmed, further].every((list) => list.length === 0)
          ? NOTHING
          : undefined
      }
    >
      {({ ends, held, ending, unconfirmed, further, now }) => (
        <Stack gap="wide">
          {ends.length > 0 && (
            <Section title="领衔人请您请退">
              {ends.map((one) => (
                <AskedEnd key={`${one.personId}:${one.studioId}`} of={one} now={now} />
              ))}
            </Section>
          )}
          {further.length > 0 && (
            <Section title="别处的工作室">
              {further.map((one) => (
                <AskedReach key={`${one.studioId}:${one.node}`} of={one} now={now} />
              ))}
            </Section>
          )}
          {ending.length + unconfirmed.length > 0 && (
            <EndingProofs ending={ending} unconfirmed={unconfirmed} now={now} />
          )}
          {held.length > 0 && (
            <Section title="暂停操作的">
              {held.map((one) => (
                <HeldPerson key={one.personId} of={one} now={now} />
              ))}
            </Section>
          )}
        </Stack>
      )}
    </Faces>
  );
  return (
    <>
      {faces}
      {holding && holdsBack && view.data && (
        <HoldSheet
          whom={{ requestId: holdsBack }}
          name="这位邻居"
          now={view.data.now}
          onClose={() => setHolding(false)}
        />
      )}
    </>
  );
}
