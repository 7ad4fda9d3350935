import { Me } from '../../features/me/me';

export default function MePage() {
  return <Me />;
}
