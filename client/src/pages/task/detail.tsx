import { TaskDetail } from '../../features/task/detail/task-detail';
import { useParams } from '../../routes/open';

export default function TaskDetailPage() {
  const { id, action } = useParams('task.detail');
  return <TaskDetail id={id} opens={action} />;
}
