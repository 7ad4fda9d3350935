import { Work } from '../../features/home/doors/work';
import { Tasks } from '../../features/task/list/tasks';
import { Screen } from '../../ui/layout/screen';

export default function TasksPage() {
  return (
    <Screen>
      <Tasks office={(me) => <Work me={me} persona="office" />} />
    </Screen>
  );
}
