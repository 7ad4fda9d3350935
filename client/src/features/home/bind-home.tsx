import { open } from '../../routes/open';
import { Button } from '../../ui/layout/button';
import { Card } from '../../ui/layout/card';
import { Words } from '../../ui/layout/words';

/** 绑定楼栋: suggests registering a home; everything works without it. */
export function BindHome() {
  return (
    <Card>
      <Words strong>您住在哪一栋楼？</Words>
      <Words size="small" tone="soft">
        告诉我们一次，以后求助不用再填地址，也能看到您楼里的公告。
      </Words>
      <Button label="去选我的楼" tone="plain" icon="building" onPress={() => open('me.profile')} />
    </Card>
  );
}
