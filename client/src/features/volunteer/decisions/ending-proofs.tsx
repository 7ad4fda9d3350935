import type { PeopleView } from '../../../../../core/contract/office';
import { categoryOf } from '../../../../../core/domain/category/category';
import { sayDay } from '../../../../../core/domain/time/moment';
import { open } from '../../../routes/open';
import { Section } from '../../../ui/layout/section';
import { ListRow, Rows } from '../../../ui/list/list-row';

interface EndingProofsProps extends Pick<PeopleView, 'ending' | 'unconfirmed'> {
  /** Server time. */
  readonly now: string;
}

/** 资质要看的: those that end soon or have ended, and studios that have not shown theirs yet. */
export function EndingProofs({ ending, unconfirmed, now }: EndingProofsProps) {
  const toList = () => open('office.volunteers');
  return (
    <Section title="资质要看一看">
      <Rows>
        {ending.map(({ personId, name, kind, until }) => (
          <ListRow
            key={`${personId}:${kind}`}
            icon="people"
            title={`${name}，${categoryOf(kind).label}`}
            note={
              until <= now
                ? `${sayDay(until, now)}到期了，新的这类事不派了。看了新证件，在志愿者名单里登记`
                : `${sayDay(until, now)}到期。看了新证件，在志愿者名单里登记`
            }
            onPress={toList}
          />
        ))}
        {unconfirmed.map(({ id, name, kinds, until }) => (
          <ListRow
            key={id}
            icon="studio"
            title={name}
            note={`${kinds.map((kind) => categoryOf(kind).label).join('、')}${until ? `，${sayDay(until, now)}前` : ''}要补登记资质，在志愿者名单里登记`}
            onPress={toList}
          />
        ))}
      </Rows>
    </Section>
  );
}
