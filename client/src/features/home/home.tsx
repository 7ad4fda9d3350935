import { EMERGENCY_NUMBERS } from '../../../../core/domain/category/emergency';
import { useQuery } from '../../cloud/query/use-query';
import { open } from '../../routes/open';
import { useInboxMark } from '../../routes/tab-mark';
import { ErrorFace } from '../../ui/feedback/error-face';
import { Button } from '../../ui/layout/button';
import { Screen } from '../../ui/layout/screen';
import { Stack } from '../../ui/layout/stack';
import { Words } from '../../ui/layout/words';
import { CallRow } from '../../ui/list/call-row';
import { BindHome } from './bind-home';
import { CategoryTiles } from './category-tiles';
import { Doors } from './doors';
import { HomeHead } from './home-head';
import { MyOpenRequests } from './my-open-requests';
import { NewestAnnouncement } from './newest-announcement';

/** 首页: one large door for every trouble, and what is under way. */
export function Home() {
  const me = useQuery('me.read', {});
  const mine = useQuery('requests.listMine', { kind: 'open' });
  useInboxMark(me.data?.unread);
  if (!me.data && me.error) {
    return (
      <Screen>
        <ErrorFace sentence={me.error.message} onRetry={() => void me.refresh()} />
        <Emergency />
      </Screen>
    );
  }
  return (
    <Screen head={<HomeHead me={me.data} />}>
      <Stack gap="small">
        <Button label="我要求助" size="large" icon="heart" onPress={() => open('request.new')} />
        <Emergency />
        <Words size="small" tone="soft">
          说一声，我们告诉您谁来、什么时候来。
        </Words>
      </Stack>
      {me.data && !me.data.home && <BindHome />}
      <CategoryTiles />
      <MyOpenRequests mine={mine} />
      <NewestAnnouncement />
      <Doors mineShown={mine.data?.items.length !== 0} />
    </Screen>
  );
}

/** 急事: there on every face of the page, above the fold, for it needs no network of ours. */
function Emergency() {
  return <CallRow slim title="有危险先打" numbers={EMERGENCY_NUMBERS} />;
}
