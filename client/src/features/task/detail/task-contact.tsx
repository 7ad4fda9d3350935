import type { RequestView } from '../../../../../core/contract/request/view';
import { sayPhone } from '../../../../../core/domain/person/phone';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { Remark } from '../../../ui/layout/remark';
import { Section } from '../../../ui/layout/section';
import { Row } from '../../../ui/layout/stack';
import { Words } from '../../../ui/layout/words';
import { copy } from '../../../ui/list/copy';
import { PersonLine } from '../../../ui/list/person-line';
import { showOnMap } from './show-on-map';
import { ToldFirst } from './told-first';

interface TaskContactProps {
  readonly task: RequestView;
}

/** 联系人和地址: shown after acceptance, to the people whom the server allows to see them. */
export function TaskContact({ task }: TaskContactProps) {
  const { contact, placeName, where, nameless } = task;
  if (!contact) {
    if (!task.actions.includes('accept') || nameless === 'altogether') return null;
    const hidden = where ? '电话' : '电话和门牌';
    return <Remark icon="phone" words={`接下以后，${hidden}会显示在这里。`} />;
  }
  return (
    <Section title="联系人和地址">
      <Card>
        <PersonLine
          name={contact.name}
          office={task.forWhom === 'self' ? '求助的邻居' : '需要帮忙的人'}
          phone={sayPhone(contact.phone)}
        />
        <Words selectable>
          {contact.detail ? `${placeName} ${contact.detail}` : `${placeName}，门牌没有写`}
        </Words>
        <Row fill="wrap">
          <Button
            label="复制地址"
            size="small"
            tone="plain"
            onPress={() => copy([placeName, contact.detail].filter(Boolean).join(' '))}
          />
          {where?.home && where.onMap && (
            <Button
              label="在地图上看"
              icon="place"
              size="small"
              tone="plain"
              // The map is given the building, never the flat.
              onPress={() => where.onMap && showOnMap(where.onMap, placeName)}
            />
          )}
        </Row>
        {task.forWhom !== 'self' && <ToldFirst task={task} />}
        {!contact.detail && (
          <Words size="small" tone="soft">
            先打个电话，问问是哪一户。
          </Words>
        )}
      </Card>
    </Section>
  );
}
