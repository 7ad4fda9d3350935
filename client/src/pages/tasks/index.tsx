import { Tasks } from '../../features/tasks/tasks';
import { Screen } from '../../ui/screen';

export default function TasksPage() {
  return (
    <Screen>
      <Tasks />
    </Screen>
  );
}
