import { useEffect } from 'react';
import type { CodeView } from '../../../../../core/contract/code';
import { useQuery } from '../../../cloud/query/use-query';
import { openInstead, useParams } from '../../../routes/open';
import { Faces } from '../../../ui/feedback/faces';
import { Screen } from '../../../ui/layout/screen';
import { Words } from '../../../ui/layout/words';
import { ChooseBuilding } from './choose-building';
import { LivesHere } from './lives-here';

const NO_CODE = {
  sentence: '没有认出这个码',
  hint: '请对准海报上的小程序码再扫一次，也可以直接说一声。',
  action: { label: '我要求助', onPress: () => openInstead('request.new') },
};

/** 扫码进来: what a scanned code leads to. */
export function ScanPage() {
  const { scene = '' } = useParams('code.scan');
  const code = useQuery('codes.read', { scene });
  return (
    <Screen>
      <Faces of={code} refused={NO_CODE} cards={1}>
        {(read) => <Scanned code={read} />}
      </Faces>
    </Screen>
  );
}

interface ScannedProps {
  readonly code: CodeView;
}

function Scanned({ code }: ScannedProps) {
  if (code.kind === 'studio') return <ToStudio id={code.id} />;
  if (code.kind === 'building' && !code.closed) return <LivesHere place={code} home={code.home} />;
  return <ChooseBuilding code={code} />;
}

/** A studio's code opens the studio. */
function ToStudio({ id }: { readonly id: string }) {
  useEffect(() => {
    openInstead('studio.detail', { id });
  }, [id]);
  return <Words tone="soft">正在打开工作室……</Words>;
}
