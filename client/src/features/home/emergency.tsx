import { EMERGENCY_NUMBERS } from '../../../../core/domain/category/emergency';
import { CallRow } from '../../ui/list/call-row';

/** 急事: there on every face of the page, for it needs no network of ours. */
export function Emergency() {
  return <CallRow slim title="有危险先打" numbers={EMERGENCY_NUMBERS} />;
}
