import type { StudioView } from '../../../../../core/contract/studio';
import { type CategoryCode, categoryOf } from '../../../../../core/domain/category/category';
import { sayPhone } from '../../../../../core/domain/person/phone';
import { sayRecord } from '../../../../../core/domain/studio/record-words';
import { sayFee, sayHours, sayLead } from '../../../../../core/domain/studio/studio-words';
import { showPoint } from '../../../cloud/media/show-point';
import { Card } from '../../../ui/layout/card';
import { Section } from '../../../ui/layout/section';
import { toast } from '../../../ui/layout/toast';
import { Words } from '../../../ui/layout/words';
import { call } from '../../../ui/list/call';
import { ListRow, Rows } from '../../../ui/list/list-row';
import { StudioTags } from './studio-tags';

interface StudioFactsProps {
  readonly studio: StudioView;
}

/** Facts about a studio: services, people, hours, place, cost. */
export function StudioFacts({ studio }: StudioFactsProps) {
  const { name, introduction, leadName, hours, fee, feeNote, alsoHelps, record } = studio;
  return (
    <>
      <Card>
        <Words size="title">{name}</Words>
        <StudioTags studio={studio} />
        <Words>{introduction}</Words>
        {record && (
          <Words size="small" tone="soft">
            {sayRecord(record)}
          </Words>
        )}
      </Card>
      <Rows>
        <ListRow icon="me" title={sayLead(leadName)} note="领衔人" />
        <Ring studio={studio} />
        <ListRow icon="clock" title={sayHours(hours).join('；')} note="服务时间，急事不受限制" />
        <Where studio={studio} />
        <ListRow
          icon="info"
          title={[sayFee(fee), feeNote].filter(Boolean).join('，')}
          note="收费"
        />
        <ListRow
          icon="people"
          title={studio.serves.map((node) => node.name).join('、')}
          note="服务范围"
        />
      </Rows>
      <Section title="专门办">
        <Kinds codes={studio.specialities} />
      </Section>
      {alsoHelps.length > 0 && (
        <Section title="也帮忙办">
          <Kinds codes={alsoHelps} />
        </Section>
      )}
    </>
  );
}

/** 工作室电话, if the studio has published one. */
function Ring({ studio: { name, phone } }: StudioFactsProps) {
  if (!phone) return null;
  const shown = sayPhone(phone);
  return (
    <ListRow
      icon="phone"
      title={shown}
      note={`工作室电话，点一下打给${name}`}
      onPress={() => call(shown)}
    />
  );
}

/** 地点: opens the map if the entrance is marked. */
function Where({ studio: { name, place, room, point } }: StudioFactsProps) {
  const title = [place.name, room].filter(Boolean).join(' ');
  if (!point) return <ListRow icon="place" title={title} note="地点" />;
  const show = () => showPoint(point, name).catch(() => toast('地图没有打开，请再点一次。'));
  return <ListRow icon="place" title={title} note="地点，点开看地图" onPress={() => void show()} />;
}

interface KindsProps {
  readonly codes: readonly CategoryCode[];
}

function Kinds({ codes }: KindsProps) {
  return (
    <Rows>
      {codes.map(categoryOf).map(({ code, label, hint }) => (
        <ListRow key={code} icon={code} title={label} note={hint} />
      ))}
    </Rows>
  );
}
