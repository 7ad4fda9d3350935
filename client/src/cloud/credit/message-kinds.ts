import type { MeView } from '../../../../core/contract/me';
import type { TemplateKey } from '../../../../core/domain/notice/template';
import { activeStudios } from '../../../../core/domain/person/standing';

/** 哪几种提醒: the kinds of message that this person can get at all. */
export function messageKinds({
  standings,
  roles,
}: Pick<MeView, 'standings' | 'roles'>): readonly TemplateKey[] {
  const helps = activeStudios({ standings }).length > 0 || roles.length > 0;
  return helps ? ['progress', 'task', 'news'] : ['progress', 'news'];
}
