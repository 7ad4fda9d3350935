import type { VolunteerCard } from '../../../../../core/contract/volunteer';
import { sayPhone } from '../../../../../core/domain/person/phone';
import { Words } from '../../../ui/layout/words';
import { PersonLine } from '../../../ui/list/person-line';

interface VolunteerWordsProps {
  readonly card: VolunteerCard;
}

/** The person, their studio, and the skills they named. */
export function VolunteerWords({ card }: VolunteerWordsProps) {
  return (
    <>
      <PersonLine name={card.name} phone={sayPhone(card.phone)} />
      <Words size="small" tone="soft">
        {[card.community, card.studioName].filter(Boolean).join(' · ')}
      </Words>
      <Words size="small" tone="soft">
        政治面貌：{card.partyMember ? '党员' : '没有填'}
      </Words>
      <Words>{card.skills}</Words>
    </>
  );
}
