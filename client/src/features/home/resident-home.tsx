import type { MeView } from '../../../../core/contract/me';
import { useQuery } from '../../cloud/query/use-query';
import { Rows } from '../../ui/list/list-row';
import { AskButton } from './ask-button';
import { BindHome } from './bind-home';
import { CategoryTiles } from './category-tiles';
import { DoorRow } from './doors/door-row';
import { doorsOf } from './doors/door-table';
import { seenBy } from './doors/seen';
import { MyOpenRequests } from './my-open-requests';
import { NewestAnnouncement } from './newest-announcement';
import { PrivacyNotice } from './privacy-notice';

interface ResidentHomeProps {
  /** Absent while it is loading. */
  readonly me: MeView | undefined;
}

/** 居民的首页: one large button for asking, and the open requests. */
export function ResidentHome({ me }: ResidentHomeProps) {
  const mine = useQuery('requests.listMine', { kind: 'open' });
  const seen = seenBy(me, mine.data?.items.length !== 0);
  return (
    <>
      <AskButton />
      {me && !me.agreed.includes('service') && <PrivacyNotice />}
      {me && !me.home && <BindHome />}
      <CategoryTiles />
      <MyOpenRequests mine={mine} />
      <NewestAnnouncement />
      <Rows>
        {doorsOf('resident', 'more', seen).map((door) => (
          <DoorRow key={door.title} door={door} seen={seen} numbers={{}} />
        ))}
      </Rows>
    </>
  );
}
