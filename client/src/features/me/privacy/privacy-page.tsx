import { NOTICE } from '../../../../../core/domain/person/consent-words';
import { useQuery } from '../../../cloud/query/use-query';
import { open } from '../../../routes/open';
import { Faces } from '../../../ui/feedback/faces';
import { Card } from '../../../ui/layout/card';
import { Screen } from '../../../ui/layout/screen';
import { Section } from '../../../ui/layout/section';
import { Words } from '../../../ui/layout/words';
import { ListRow, Rows } from '../../../ui/list/list-row';
import { AgreeCard } from './agree-card';
import { Agreements } from './agreements';
import { EraseCard } from './erase-card';

/**
 * 隐私和我的资料: who keeps which data and why, my consents, who has read my data, and how to export or erase
 * it.
 */
export function PrivacyPage() {
  const consents = useQuery('me.consents', {});
  return (
    <Screen>
      <Section title="我们怎么保管您的资料">
        <Card>
          {NOTICE.map((sentence) => (
            <Words key={sentence}>{sentence}</Words>
          ))}
        </Card>
      </Section>
      <Faces of={consents} cards={1}>
        {({ lines }) => (
          <>
            <AgreeCard lines={lines} />
            <Agreements lines={lines} />
          </>
        )}
      </Faces>
      <Rows>
        <ListRow
          icon="people"
          title="谁看过我的资料"
          note="看过电话的、替您办过手续的，都在这里"
          onPress={() => open('me.deeds')}
        />
        <ListRow
          icon="tasks"
          title="查看和导出我的资料"
          note="系统里关于您的全部内容"
          onPress={() => open('me.export')}
        />
      </Rows>
      <EraseCard />
    </Screen>
  );
}
