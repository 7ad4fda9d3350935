import type { CategoryCode } from '../../../../core/domain/category/category';
import { useKnownMe } from './use-me';

const NONE: readonly CategoryCode[] = [];

/** 不收的类别 of my subdistrict; none while that is unknown. */
export function useSwitchedOff(): readonly CategoryCode[] {
  return useKnownMe().data?.switchedOff ?? NONE;
}
