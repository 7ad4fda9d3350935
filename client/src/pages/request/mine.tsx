import { Mine } from '../../features/request/list/mine';

export default function MinePage() {
  return <Mine />;
}
