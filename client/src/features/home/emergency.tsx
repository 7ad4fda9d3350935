import { EMERGENCY_NUMBERS } from '../../../../core/domain/category/emergency';
import { CallRow } from '../../ui/list/call-row';

/** 急事: there on every face of the page, for it needs no network of ours. */
export function Emergency() {
  return <CallRow title="有危险，先打这三个电话" numbers={EMERGENCY_NUMBERS} />;
}
