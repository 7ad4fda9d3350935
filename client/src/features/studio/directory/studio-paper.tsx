import type { StudioCard } from '../../../../../core/contract/studio';
import { categoryOf } from '../../../../../core/domain/category/category';
import { sayRecord } from '../../../../../core/domain/studio/record-words';
import { sayLead } from '../../../../../core/domain/studio/studio-words';
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
  const lead = [
    ...studio.facts.map((way) => `离您${way}`),
    `领衔人 ${sayLead(studio.leadName)}`,
    `${studio.community} ${studio.room}`.trim(),
    ...(studio.record ? [sayRecord(studio.record)] : []),
  ].join(' · ');
  const label = [studio.name, ...studioTagWords(studio), does, lead].join('，');
  return (
    <Card onPress={onPress} label={label}>
      <Words size="lead" strong>
        {studio.name}
      </Words>
      <StudioTags studio={studio} />
      <Words>{does}</Words>
      <Words size="small" tone="soft">
        {lead}
      </Words>
    </Card>
  );
}
