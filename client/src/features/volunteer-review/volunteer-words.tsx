import type { VolunteerCard } from '../../../../core/contract/view';
import { PersonLine } from '../../ui/person-line';
import { Words } from '../../ui/words';

interface VolunteerWordsProps {
  readonly card: VolunteerCard;
}

/** Who it is, for which studio, and what they say they can do. */
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
