import { Mine } from '../../features/request/mine';

export default function MinePage() {
  return <Mine />;
}
