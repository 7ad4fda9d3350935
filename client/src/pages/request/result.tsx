import { Result } from '../../features/request/result';

export default function ResultPage() {
  return <Result />;
}
