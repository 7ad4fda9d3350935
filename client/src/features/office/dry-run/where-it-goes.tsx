import type { DryRunView } from '../../../../../core/contract/office';
import { sayMoment } from '../../../../../core/domain/time/moment';
import { open } from '../../../routes/open';
import { Card } from '../../../ui/layout/card';
import { Section } from '../../../ui/layout/section';
import { Stack } from '../../../ui/layout/stack';
import { Words } from '../../../ui/layout/words';
import { ListRow, Rows } from '../../../ui/list/list-row';

interface WhereItGoesProps {
  readonly run: DryRunView;
}

/** The studio that would get the request, the next ones, and those that are excluded. */
export function WhereItGoes({ run }: WhereItGoesProps) {
  const { owner, reasons, alsoAsked, dueAt, inLine, out, now } = run;
  const behind = inLine.filter((one) => one.behind !== null);
  return (
    <Stack gap="wide">
      <Section title="会派给">
        <Card>
          <Words size="lead" strong>
            {owner.name}
          </Words>
          <Words>{`${reasons.join('，')}。`}</Words>
          {alsoAsked.length > 0 && <Words>{`同时请${alsoAsked.join('、')}，谁先接归谁。`}</Words>}
          <Words size="small" tone="soft">
            {owner.kind === 'studio'
              ? `请在${sayMoment(dueAt, now)} 前接，没人接就转下一家。`
              : `请在${sayMoment(dueAt, now)} 前安排。`}
          </Words>
        </Card>
      </Section>
      {behind.length > 0 && (
        <Section title="接下来轮到">
          <Rows>
            {behind.map(({ id, name, behind: why }, index) => (
              <ListRow
                key={id}
                title={`${index + 2}. ${name}`}
                note={why ?? ''}
                onPress={() => open('studio.detail', { id })}
              />
            ))}
          </Rows>
        </Section>
      )}
      {out.length > 0 && (
        <Section title="也办这类事，但目前不派单">
          <Rows>
            {out.map(({ id, name, why }) => (
              <ListRow
                key={id}
                title={name}
                note={why}
                onPress={() => open('studio.detail', { id })}
              />
            ))}
          </Rows>
        </Section>
      )}
    </Stack>
  );
}
