import type { VolunteerCard } from '../../../../../core/contract/view';
import { Words } from '../../../ui/layout/words';
import { PersonLine } from '../../../ui/list/person-line';

interface VolunteerWordsProps {
  readonly card: VolunteerCard;
}

/** The person, their studio, and the skills they named. */
export function VolunteerWords({ card }: VolunteerWordsProps) {
  return (
    <>
      <PersonLine name={card.name} phone={card.phone} />
      <Words size="small" tone="soft">
        {card.studioName}
      </Words>
      <Words>{card.skills}</Words>
    </>
  );
}
