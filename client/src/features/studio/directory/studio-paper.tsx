import type { StudioCard } from '../../../../../core/contract/view';
import { categoryOf } from '../../../../../core/domain/category/category';
import { Card } from '../../../ui/layout/card';
import { Words } from '../../../ui/layout/words';
import { StudioTags, studioTagWords } from './studio-tags';

interface StudioPaperProps {
  readonly studio: StudioCard;
  readonly onPress: () => void;
}

/** A studio in the list: services, lead, fees, and whether it is open. */
export function StudioPaper({ studio, onPress }: StudioPaperProps) {
  const does = studio.specialities.map((code) => categoryOf(code).label).join('、');
  const label = [studio.name, does, studio.leadName, ...studioTagWords(studio)].join('，');
  return (
    <Card onPress={onPress} label={label}>
      <Words size="lead" strong>
        {studio.name}
      </Words>
      <StudioTags studio={studio} />
      <Words>{does}</Words>
      <Words size="small" tone="soft">
        {[`领衔人 ${studio.leadName}`, `${studio.community} ${studio.room}`.trim()].join(' · ')}
      </Words>
    </Card>
  );
}
