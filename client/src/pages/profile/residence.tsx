import { OwnResidence } from '../../features/residence/own-residence';

export default function MyResidencePage() {
  return <OwnResidence />;
}
