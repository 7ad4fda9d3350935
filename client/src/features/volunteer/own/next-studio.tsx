import type { JoiningView } from '../../../../../core/contract/me';
import { useQuery } from '../../../cloud/query/use-query';
import { open } from '../../../routes/open';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { Section } from '../../../ui/layout/section';
import { Stack } from '../../../ui/layout/stack';
import { Words } from '../../../ui/layout/words';
import { Reasons } from './proposed';

interface NextStudioProps {
  readonly joining: Pick<JoiningView, 'words' | 'when'>;
}

/** 下一家: after a refusal, where somebody could help as well. Without a network it shows nothing. */
export function NextStudio({ joining }: NextStudioProps) {
  const { words, when } = joining;
  const input = { words, when: when.map(({ days, ...hours }) => ({ days: [...days], ...hours })) };
  const { data } = useQuery('volunteers.suggest', input);
  if (!data) return null;
  const [first] = data.studios;
  return (
    <Section title={first ? '这一家也合适' : '还可以请书记帮忙'}>
      <Card>
        {first ? (
          <Stack gap="small">
            <Words size="lead" strong>
              {first.name}
            </Words>
            <Reasons studio={first} />
            <Button
              label="报这一家"
              onPress={() => open('volunteer.apply', { studio: first.id })}
            />
          </Stack>
        ) : (
          <Stack gap="small">
            <Words>附近合适的几家都问过了，可以请{data.office}帮您另找。</Words>
            <Button label="请帮我找" onPress={() => open('volunteer.apply')} />
          </Stack>
        )}
      </Card>
    </Section>
  );
}
