import { open } from '../../routes/open';
import { Button } from '../../ui/layout/button';
import { Stack } from '../../ui/layout/stack';
import { Words } from '../../ui/layout/words';
import { Emergency } from './emergency';

/**
 * 我要求助: also shown while loading and on errors, because the form works without a network and shows
 * emergency numbers first.
 */
export function AskButton() {
  return (
    <Stack gap="small">
      <Button label="我要求助" size="large" icon="heart" onPress={() => open('request.new')} />
      <Emergency />
      <Words size="small" tone="soft">
        说一声，我们告诉您谁来、什么时候来。
      </Words>
    </Stack>
  );
}
