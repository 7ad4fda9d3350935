import { Result } from '../../features/request/result/result';

export default function ResultPage() {
  return <Result />;
}
