import { Near } from '../../features/request/list/near';

export default function NearPage() {
  return <Near />;
}
