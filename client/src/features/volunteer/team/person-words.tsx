import type { VolunteerCard } from '../../../../../core/contract/volunteer';
import { sayPhone } from '../../../../../core/domain/person/phone';
import { Words } from '../../../ui/layout/words';
import { PersonLine } from '../../../ui/list/person-line';

/** The person with their telephone, where they belong, and what they can do. */
export function PersonWords({ card }: { readonly card: VolunteerCard }) {
  const where = [card.community, card.studioName].filter(Boolean).join(' · ');
  return (
    <>
      <PersonLine name={card.name} phone={sayPhone(card.phone)} />
      {where && (
        <Words size="small" tone="soft">
          {where}
        </Words>
      )}
      <Words>{card.skills}</Words>
    </>
  );
}
