import { useState } from 'react';
import type { RolesView } from '../../../../../core/contract/role';
import type { Role } from '../../../../../core/domain/org/office';
import { ROLE_WORDS } from '../../../../../core/domain/org/role-words';
import { useQuery } from '../../../cloud/query/use-query';
import { Faces } from '../../../ui/feedback/faces';
import { Button } from '../../../ui/layout/button';
import { Screen } from '../../../ui/layout/screen';
import { Section } from '../../../ui/layout/section';
import { Stack } from '../../../ui/layout/stack';
import { Words } from '../../../ui/layout/words';
import { ListRow, Rows } from '../../../ui/list/list-row';
import { GrantSheet } from './grant-sheet';
import { HolderCard } from './holder-card';
import { WaitingCard } from './waiting-card';

/** For people without an office: what this page is for. */
const NOT_THEIRS = {
  sentence: '岗位由街道和社区来安排',
  hint: '有人给了您岗位码，请到「我的」「我的岗位」里输。',
};

/** 岗位: who is in office, where a seat is vacant, and asking somebody to take it. */
export function RolesPage() {
  const [node, setNode] = useState<string>();
  const view = useQuery('roles.list', node ? { node } : {});
  return (
    <Screen>
      <Faces of={view} refused={NOT_THEIRS}>
        {(shown) => <RolesOfNode key={shown.node?.id} view={shown} onNode={setNode} />}
      </Faces>
    </Screen>
  );
}

interface RolesOfNodeProps {
  readonly view: RolesView;
  readonly onNode: (node: string | undefined) => void;
}

function RolesOfNode({ view, onNode }: RolesOfNodeProps) {
  const [granting, setGranting] = useState(false);
  const { node, parent, holders, waiting, vacant, mayGrant, below } = view;
  return (
    <Stack gap="wide">
      {node && (
        <Stack>
          <Words size="title">{node.name}</Words>
          {vacant.length > 0 && (
            <Words tone="soft">{`还没有${sayRoles(vacant)}，事情先归上一级。`}</Words>
          )}
          {holders.map((one) => (
            <HolderCard
              key={`${one.personId}:${one.role}`}
              of={one}
              node={node}
              colleagues={view.colleagues}
              now={view.now}
            />
          ))}
          {waiting.map((one) => (
            <WaitingCard key={one.id} of={one} now={view.now} />
          ))}
          {mayGrant.length > 0 && (
            <Button label="请人任职" icon="plus" onPress={() => setGranting(true)} />
          )}
        </Stack>
      )}
      {below.length > 0 && (
        <Section title="下面的">
          <Rows>
            {below.map((one) => (
              <ListRow
                key={one.id}
                icon="place"
                title={one.name}
                value={one.vacant.length > 0 ? `缺${sayRoles(one.vacant)}` : ''}
                onPress={() => onNode(one.id)}
              />
            ))}
          </Rows>
        </Section>
      )}
      {parent && <Button label="回上一级" tone="plain" onPress={() => onNode(parent)} />}
      {granting && node && (
        <GrantSheet node={node} roles={mayGrant} onClose={() => setGranting(false)} />
      )}
    </Stack>
  );
}

function sayRoles(roles: readonly Role[]): string {
  return roles.map((role) => ROLE_WORDS[role]).join('、');
}
