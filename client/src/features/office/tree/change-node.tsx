import type { NodeView } from '../../../../../core/contract/org';
import { useQuery } from '../../../cloud/query/use-query';
import { open } from '../../../routes/open';
import { Faces } from '../../../ui/feedback/faces';
import { Card } from '../../../ui/layout/card';
import { Remark } from '../../../ui/layout/remark';
import { Screen } from '../../../ui/layout/screen';
import { Section } from '../../../ui/layout/section';
import { Stack } from '../../../ui/layout/stack';
import { Words } from '../../../ui/layout/words';
import { ListRow, Rows } from '../../../ui/list/list-row';
import { CloseNode } from './close-node';
import { MergeNode } from './merge-node';
import { MoveNode } from './move-node';
import { sayBehind, sayCountsOf } from './node-words';
import { RenameNode } from './rename-node';

interface ChangeNodeProps {
  readonly id: string;
}

/** 改名、挪到、停用: one node, what is there, and the nodes directly below it. */
export function ChangeNode({ id }: ChangeNodeProps) {
  const node = useQuery('org.read', { node: id });
  return (
    <Screen>
      <Faces of={node} cards={3}>
        {(read) => (
          <Stack gap="wide">
            <WhatIsThere node={read} />
            <Below node={read} />
            {read.mergedInto ? <MergedInto node={read.mergedInto} /> : <Changes node={read} />}
          </Stack>
        )}
      </Faces>
    </Screen>
  );
}

/** 能改的 of a node that stands for itself. */
function Changes({ node }: OfNode) {
  const isPart = node.kind !== 'district' && node.kind !== 'subdistrict';
  return (
    <>
      <RenameNode key={node.name} node={node} />
      {node.movable && <MoveNode node={node} />}
      {node.movable && isPart && <MergeNode node={node} />}
      {isPart && <CloseNode node={node} />}
    </>
  );
}

interface MergedIntoProps {
  readonly node: NonNullable<NodeView['mergedInto']>;
}

function MergedInto({ node: { id, name } }: MergedIntoProps) {
  return (
    <Section title={`已经并到${name}里`}>
      <Rows>
        <ListRow
          title={name}
          note="要改，到这里改"
          onPress={() => void open('office.tree', { node: id })}
        />
      </Rows>
    </Section>
  );
}

interface OfNode {
  readonly node: NodeView;
}

function WhatIsThere({ node }: OfNode) {
  const behind = sayBehind(node);
  return (
    <Section title={node.name}>
      <Card>
        {node.parentName && <Words tone="soft">在{node.parentName}下面</Words>}
        <Words live>{sayCountsOf(node.counts)}</Words>
        {node.closed && !node.mergedInto && <Remark words="已经停用，别人选地点时看不到。" />}
        {behind && <Remark words={behind} />}
      </Card>
    </Section>
  );
}

function Below({ node: { children } }: OfNode) {
  if (children.length === 0) return null;
  return (
    <Section title="下面有">
      <Rows>
        {children.map(({ id, name, closed }) => (
          <ListRow
            key={id}
            title={name}
            value={closed ? '已停用' : undefined}
            onPress={() => void open('office.tree', { node: id })}
          />
        ))}
      </Rows>
    </Section>
  );
}
