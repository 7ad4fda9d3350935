import type { ReactNode } from 'react';
import type { MeView } from '../../../../../core/contract/me';
import { isVolunteer } from '../../../../../core/domain/person/standing';
import { useMe } from '../../../cloud/query/use-me';
import { Faces } from '../../../ui/feedback/faces';
import { NotTaking } from './not-taking';
import { TaskLists } from './task-lists';

interface TasksProps {
  /** What an office has to do, for whoever holds one and takes no requests. */
  readonly office: (me: MeView) => ReactNode;
}

/**
 * 任务: what a volunteer can take, has in hand and has done; what waits for an office; for others,
 * what this page is for.
 */
export function Tasks({ office }: TasksProps) {
  const me = useMe();
  return (
    <Faces of={me}>
      {(who) => {
        if (isVolunteer(who)) return <TaskLists me={who} />;
        return who.roles.length > 0 ? office(who) : <NotTaking me={who} />;
      }}
    </Faces>
  );
}
