import Taro from '@tarojs/taro';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { toast } from '../../ui/toast';
import { Words } from '../../ui/words';

interface HotlineTextProps {
  readonly text: string;
}

/** 12345 转办单: to be read out or pasted. It names the matter, never who asked. */
export function HotlineText({ text }: HotlineTextProps) {
  const copy = () =>
    Taro.setClipboardData({ data: text }).then(
      () => toast('已经复制，可以贴出去了。'),
      () => toast('没能复制，请按住文字自己选。'),
    );
  return (
    <Card>
      <Words size="small" selectable>
        {text}
      </Words>
      <Button label="复制这段文字" tone="plain" onPress={() => void copy()} />
    </Card>
  );
}
