import { Button } from '../layout/button';
import { Card } from '../layout/card';
import { Words } from '../layout/words';
import { copy } from './copy';

interface CopyTextProps {
  readonly text: string;
}

/** 可复制的文字: to be read out, or pasted elsewhere. */
export function CopyText({ text }: CopyTextProps) {
  return (
    <Card>
      <Words selectable>{text}</Words>
      <Button label="复制这段文字" tone="plain" onPress={() => copy(text)} />
    </Card>
  );
}
