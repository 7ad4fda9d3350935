import { NewRequest } from '../../features/request/new/new-request';

export default function NewRequestPage() {
  return <NewRequest />;
}
