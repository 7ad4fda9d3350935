import { templates } from '../../../core/contract/templates';
import { remember } from '../../../core/domain/base/command';
import type { Credit } from '../../../core/domain/notice/credit';
import { answered } from '../../../core/domain/notice/credit';
import { TEMPLATE_KEYS, type TemplateKey } from '../../../core/domain/notice/template';
import { withCredits } from '../../../core/domain/person/person';
import { changePerson } from '../../runtime/change-person';
import type { Handler } from '../../runtime/gateway';

/** 记下同意: stores the person's choices in WeChat's prompt. */
export const recordCredits: Handler<'consents.record'> = (call, { results }) =>
  changePerson(call, call.openid, (person) => {
    const credits: Partial<Record<TemplateKey, Credit>> = { ...person.credits };
    for (const key of TEMPLATE_KEYS) {
      const result = results[key];
      if (result) credits[key] = answered(credits[key], result, templates[key].kind);
    }
    return { next: remember(withCredits(person, credits), call.command, 'recorded') };
  });
