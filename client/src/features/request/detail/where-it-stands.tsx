import { View } from '@tarojs/components';
import type { RequestView } from '../../../../../core/contract/request/view';
import { categoryOf } from '../../../../../core/domain/category/category';
import { mineAs, requestTags } from '../../../../../core/domain/request/wording/request-tags';
import {
  describeFallback,
  REQUEST_STEPS,
  sayStanding,
  stageAt,
} from '../../../../../core/domain/request/wording/request-words';
import { Card } from '../../../ui/layout/card';
import { Row } from '../../../ui/layout/stack';
import { Words } from '../../../ui/layout/words';
import { StateTag } from '../../../ui/list/state-tag';
import { Steps } from '../../../ui/list/steps';
import './where-it-stands.scss';

interface WhereItStandsProps {
  readonly request: RequestView;
}

/** 到哪一步了: four steps, and one sentence about the progress and what happens after the deadline. */
export function WhereItStands({ request }: WhereItStandsProps) {
  const step = stageAt(request.state);
  const reader = mineAs(request);
  const otherwise = describeFallback(request, reader);
  return (
    <Card>
      <Row fill="wrap">
        <Words size="title">{categoryOf(request.category).label}</Words>
        {requestTags(request, reader).map(({ tone, word }) => (
          <StateTag key={word} tone={tone} word={word} />
        ))}
      </Row>
      {step !== null && (
        <View className="where-it-stands__steps">
          <Steps steps={REQUEST_STEPS} at={step} />
        </View>
      )}
      <Words strong>{sayStanding(request, reader, request.now)}</Words>
      {otherwise && (
        <Words size="small" tone="soft">
          {otherwise}
        </Words>
      )}
    </Card>
  );
}
