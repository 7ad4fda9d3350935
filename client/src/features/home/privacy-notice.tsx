import { open } from '../../routes/open';
import { Button } from '../../ui/layout/button';
import { Card } from '../../ui/layout/card';
import { Words } from '../../ui/layout/words';

/** 第一次用: explains once what data is kept and why; it blocks nothing. */
export function PrivacyNotice() {
  return (
    <Card>
      <Words strong>我们怎么保管您的资料？</Words>
      <Words size="small" tone="soft">
        记什么、给谁看、留多久，请花一分钟看一看。
      </Words>
      <Button label="看一看" tone="plain" icon="lock" onPress={() => open('me.privacy')} />
    </Card>
  );
}
