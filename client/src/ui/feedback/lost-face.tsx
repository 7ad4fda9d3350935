import { goBack } from '../../routes/open';
import { Screen } from '../layout/screen';
import { EmptyFace } from './empty-face';

interface LostFaceProps {
  /** What was not found, in words: 没有找到这件事. */
  readonly sentence: string;
}

/** A page opened by a damaged link, which lacks the id. */
export function LostFace({ sentence }: LostFaceProps) {
  return (
    <Screen>
      <EmptyFace
        sentence={sentence}
        icon="info"
        hint="链接可能不完整，请从列表里再点一次。"
        action={{ label: '返回', onPress: goBack }}
      />
    </Screen>
  );
}
