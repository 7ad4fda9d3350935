import type { MeView } from '../../../../core/contract/me';
import type { TemplateKey } from '../../../../core/domain/notice/template';

/** 哪几种提醒: the kinds of message that this person can get at all. */
export function messageKinds({
  volunteer,
  roles,
}: Pick<MeView, 'volunteer' | 'roles'>): readonly TemplateKey[] {
  const helps = volunteer?.state === 'approved' || roles.length > 0;
  return helps ? ['progress', 'task', 'news'] : ['progress', 'news'];
}
