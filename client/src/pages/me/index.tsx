import { Me } from '../../features/me/overview/me';

export default function MePage() {
  return <Me />;
}
