import { EMERGENCY_NUMBERS } from '../../../../core/domain/category/emergency';
import { CallRow } from '../../ui/list/call-row';

/** 急事: always shown, also while loading and on errors, because it needs no network. */
export function Emergency() {
  return <CallRow slim title="有危险先打" numbers={EMERGENCY_NUMBERS} />;
}
