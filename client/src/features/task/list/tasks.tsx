import type { ReactNode } from 'react';
import type { MeView } from '../../../../../core/contract/me';
import { isVolunteer } from '../../../../../core/domain/person/standing';
import { useMe } from '../../../cloud/query/use-me';
import { Faces } from '../../../ui/feedback/faces';
import { NotTaking } from './not-taking';
import { TaskLists } from './task-lists';

interface TasksProps {
  /** The work of an office, for office holders who are not volunteers. */
  readonly office: (me: MeView) => ReactNode;
}

/**
 * 任务: a volunteer's offers, open and finished tasks; an office's work; for others an explanation of
 * this page.
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
