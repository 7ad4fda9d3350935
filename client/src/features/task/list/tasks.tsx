import { useQuery } from '../../../cloud/query/use-query';
import { Faces } from '../../../ui/feedback/faces';
import { NotTaking } from './not-taking';
import { TaskLists } from './task-lists';

/**
 * 任务: requests a volunteer can accept, works on, and has done; for others, what this page is for.
 */
export function Tasks() {
  const me = useQuery('me.read', {});
  return (
    <Faces of={me}>
      {(who) => {
        const standing = who.volunteer?.state;
        const helps = standing === 'approved' || standing === 'paused';
        return helps ? <TaskLists me={who} /> : <NotTaking me={who} />;
      }}
    </Faces>
  );
}
