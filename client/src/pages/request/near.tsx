import { Near } from '../../features/request/near';

export default function NearPage() {
  return <Near />;
}
