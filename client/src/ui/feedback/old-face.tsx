import { Button } from '../layout/button';
import { Remark } from '../layout/remark';
import { Stack } from '../layout/stack';

interface OldFaceProps {
  readonly onRetry: () => void;
}

/** A note above data that could not be read again. */
export function OldFace({ onRetry }: OldFaceProps) {
  return (
    <Stack gap="small">
      <Remark tone="care" words="现在读不到最新的，下面是刚才看到的。" />
      <Button label="再看一次" tone="plain" size="small" icon="refresh" onPress={onRetry} />
    </Stack>
  );
}
