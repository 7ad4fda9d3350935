import { useState } from 'react';
import { useQuery } from '../../../cloud/query/use-query';
import { Faces } from '../../../ui/feedback/faces';
import { ChoiceRow } from '../../../ui/form/choice-row';
import { Stack } from '../../../ui/layout/stack';
import { CodeCard } from './code-card';

const NONE = { sentence: '还没有工作室' };

/** 工作室的码: it opens the studio's page. */
export function StudioCode() {
  const [id, setId] = useState<string>();
  const studios = useQuery('studios.list', {});
  return (
    <Faces of={studios} cards={1} empty={(list) => (list.length === 0 ? NONE : undefined)}>
      {(list) => {
        const chosen = list.find((one) => one.id === id);
        return (
          <Stack>
            <ChoiceRow
              label="哪家工作室"
              choices={list.map(({ id: value, name, community }) => ({
                ...{ value, label: name, note: community },
              }))}
              value={id}
              placeholder="请选择"
              onChange={setId}
            />
            {chosen && <CodeCard key={chosen.id} kind="studio" id={chosen.id} name={chosen.name} />}
          </Stack>
        );
      }}
    </Faces>
  );
}
