import { View } from '@tarojs/components';
import type { MeView } from '../../../../../core/contract/me';
import type { RequestView } from '../../../../../core/contract/request/view';
import { categoryOf } from '../../../../../core/domain/category/category';
import {
  describeFallback,
  sayStanding,
} from '../../../../../core/domain/request/wording/request-words';
import { useMe } from '../../../cloud/query/use-me';
import { useQuery } from '../../../cloud/query/use-query';
import { open, openInstead, useParams } from '../../../routes/open';
import { Faces } from '../../../ui/feedback/faces';
import { LostFace } from '../../../ui/feedback/lost-face';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { Icon } from '../../../ui/layout/icon';
import { Screen } from '../../../ui/layout/screen';
import { Section } from '../../../ui/layout/section';
import { Words } from '../../../ui/layout/words';
import { FeeLine } from '../fee-line';
import { HelpRow } from '../help-row';
import { KeptFrom } from '../kept-from';
import { Reasons } from '../reasons';
import { WhoReads } from '../who-reads';
import './result.scss';

/** 已经收到: who owns the request, why this one, the deadline, and what happens otherwise. */
export function Result() {
  const { id } = useParams('request.result');
  const request = useQuery('requests.read', id ? { id } : undefined);
  const me = useMe();
  if (!id) return <LostFace sentence="没有找到这件事" />;
  return (
    <Screen
      footer={
        <>
          <Button label="看进展" onPress={() => openInstead('request.detail', { id })} />
          <Button label="返回首页" tone="plain" onPress={() => open('home')} />
        </>
      }
    >
      <Faces of={request}>{(view) => <Received request={view} me={me.data} />}</Faces>
    </Screen>
  );
}

interface ReceivedProps {
  readonly request: RequestView;
  readonly me: MeView | undefined;
}

function Received({ request, me }: ReceivedProps) {
  const otherwise = describeFallback(request, 'asker');
  return (
    <>
      <View className="result-head">
        <View className="result-head__mark">
          <Icon name="check" size="large" />
        </View>
        <View className="result-head__words">
          <Words size="title">收到了，有人管</Words>
          <Words>{sayStanding(request, 'asker', request.now)}</Words>
        </View>
      </View>
      <HelpRow category={request.category} what={request.what ?? ''} />
      <Section title="交给了谁">
        <Card>
          <Words size="lead" strong>
            {request.askedNames.length > 1 ? request.askedNames.join('、') : request.owner.name}
          </Words>
          {request.askedNames.length > 1 && (
            <Words tone="soft">急事，几家同时问，谁先接谁来。</Words>
          )}
          <Reasons request={request} />
          <FeeLine request={request} />
        </Card>
      </Section>
      <WhoReads request={request} />
      <KeptFrom request={request} />
      <Section title="接下来">
        <Card>
          <Words>{whatComes(request)}</Words>
          {otherwise && <Words tone="soft">{otherwise}</Words>}
          <Words tone="soft">{whereTold(me)}</Words>
        </Card>
      </Section>
    </>
  );
}

/** The next thing that the resident will notice. */
function whatComes(request: RequestView): string {
  if (request.nameless === 'altogether') return '您选了匿名，有话要问您，会在「消息」里问。';
  const whom = request.forWhom === 'self' ? '您' : (request.contact?.name ?? '当事人');
  switch (request.owner.kind) {
    case 'office':
      // An office reads neither the words nor the number of a confidential request.
      if (categoryOf(request.category).sealed) {
        return '您写的话和电话，书记看不到。书记会安排能保密的人来接，接下的那一位会和您联系。';
      }
      return `书记看过以后，会安排人，或者直接给${whom}回话。`;
    case 'studio':
      return `有志愿者接下后，会打电话给${whom}，约好时间。您不用再做什么。`;
    case 'volunteer':
      return `${request.owner.name}会打电话给${whom}，约好时间。您不用再做什么。`;
    default:
      return request.owner.kind satisfies never;
  }
}

function whereTold(me: MeView | undefined): string {
  const left = me?.credits.progress?.left ?? 0;
  if (left > 0) return '有了消息，会在微信里提醒您。';
  return '有了消息，会放在「消息」里，打开小程序就能看到。';
}
