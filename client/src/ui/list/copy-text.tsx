import Taro from '@tarojs/taro';
import { Button } from '../layout/button';
import { Card } from '../layout/card';
import { toast } from '../layout/toast';
import { Words } from '../layout/words';

interface CopyTextProps {
  readonly text: string;
}

/** 可复制的文字: to be read out, or pasted elsewhere. */
export function CopyText({ text }: CopyTextProps) {
  const copy = () =>
    Taro.setClipboardData({ data: text }).then(
      () => toast('已经复制，可以贴出去了。'),
      () => toast('没能复制，请按住文字自己选。'),
    );
  return (
    <Card>
      <Words selectable>{text}</Words>
      <Button label="复制这段文字" tone="plain" onPress={() => void copy()} />
    </Card>
  );
}
