import { useState } from 'react';
import type { VolunteerCard } from '../../../../../core/contract/volunteer';
import { categoryOf } from '../../../../../core/domain/category/category';
import { sayMoment } from '../../../../../core/domain/time/moment';
import { useCommand } from '../../../cloud/command/use-command';
import { usePages } from '../../../cloud/query/use-pages';
import { useQuery } from '../../../cloud/query/use-query';
import { Faces } from '../../../ui/feedback/faces';
import { ChoiceRow } from '../../../ui/form/choice-row';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { Remark } from '../../../ui/layout/remark';
import { Section } from '../../../ui/layout/section';
import { Row, Stack } from '../../../ui/layout/stack';
import { toast } from '../../../ui/layout/toast';
import { Words } from '../../../ui/layout/words';
import { MoreButton } from '../../../ui/list/more-button';
import { CloseSheet } from './close-sheet';
import { PersonWords } from './person-words';

/** 请您帮着找: people whom no studio fits. */
export function ToPlace() {
  const list = usePages('volunteers.list', { state: 'joining' });
  return (
    <Section title="请您帮着找一家">
      <Faces of={list} cards={1}>
        {({ items, now }) => (
          <Stack>
            {items.length === 0 && <Words tone="soft">没有等着找工作室的人。</Words>}
            {items.map((card) => (
              <OneToPlace key={card.openid} card={card} now={now} />
            ))}
            <MoreButton of={list} />
          </Stack>
        )}
      </Faces>
    </Section>
  );
}

interface OneToPlaceProps {
  readonly card: VolunteerCard;
  /** Server time. */
  readonly now: string;
}

function OneToPlace({ card, now }: OneToPlaceProps) {
  const [studioId, setStudioId] = useState<string>();
  const [closing, setClosing] = useState(false);
  const studios = useQuery('studios.list', {});
  const command = useCommand('volunteers.approve');
  const { openid, name, why, waiting } = card;
  const place = async () => {
    if (!studioId || !(await command.run({ openid, studioId, name }))) return;
    toast(`${name}可以接单了，已经告诉本人。`);
  };
  return (
    <Card>
      <PersonWords card={card} />
      <Words size="small" tone="soft">
        {why === 'all-tried' ? '问过的几家都没有成。' : '附近没有对得上的工作室。'}
        {waiting && `最晚${sayMoment(waiting.until, now)}答复。`}
      </Words>
      <ChoiceRow
        label="放到哪一家"
        choices={(studios.data ?? []).map(({ id, name: label, specialities }) => ({
          value: id,
          label,
          note: specialities.map((code) => categoryOf(code).label).join('、'),
        }))}
        value={studioId}
        onChange={setStudioId}
      />
      {command.error && <Remark tone="wrong" words={command.error.message} />}
      <Row fill="equal">
        <Button label="眼下没有" tone="plain" onPress={() => setClosing(true)} />
        <Button
          label="放到这一家"
          busy={command.busy}
          blocked={studioId ? undefined : '先选一家'}
          onPress={() => void place()}
        />
      </Row>
      {closing && <CloseSheet card={card} onClose={() => setClosing(false)} />}
    </Card>
  );
}
