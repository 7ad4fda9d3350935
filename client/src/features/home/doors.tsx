import { open } from '../../routes/open';
import { ListRow, Rows } from '../../ui/list/list-row';

interface DoorsProps {
  /** What I asked stands above with a door of its own. */
  readonly mineShown: boolean;
}

/** The doors that are always there. */
export function Doors({ mineShown }: DoorsProps) {
  return (
    <Rows>
      {!mineShown && (
        <ListRow
          icon="tasks"
          title="我的求助"
          note="提过的事，办到哪一步了"
          onPress={() => open('request.mine')}
        />
      )}
      <ListRow
        icon="people"
        title="身边的事"
        note="邻居在反映什么，可以一起反映"
        onPress={() => open('request.near')}
      />
      <ListRow
        icon="studio"
        title="找工作室"
        note="身边有哪些党员志愿者，会做什么"
        onPress={() => open('studio.list', {})}
      />
      <ListRow
        icon="megaphone"
        title="公告"
        note="社区和楼里的通知"
        onPress={() => open('announcement.list')}
      />
    </Rows>
  );
}
