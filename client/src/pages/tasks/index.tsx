import { Tasks } from '../../features/task/list/tasks';
import { Screen } from '../../ui/layout/screen';

export default function TasksPage() {
  return (
    <Screen>
      <Tasks />
    </Screen>
  );
}
