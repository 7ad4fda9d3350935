import { RequestDetail } from '../../features/request/detail/request-detail';

export default function RequestDetailPage() {
  return <RequestDetail />;
}
