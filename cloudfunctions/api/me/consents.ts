import { templates } from '../../../core/contract/templates';
import { remember } from '../../../core/domain/base/command';
import type { Consent } from '../../../core/domain/notice/consent';
import { answered } from '../../../core/domain/notice/consent';
import { TEMPLATE_KEYS, type TemplateKey } from '../../../core/domain/notice/template';
import { withConsents } from '../../../core/domain/person/person';
import { changePerson } from '../../runtime/change-person';
import type { Handler } from '../../runtime/gateway';

/** 记下同意: what the person answered in WeChat's prompt. */
export const recordConsents: Handler<'consents.record'> = (call, { results }) =>
  changePerson(call, call.openid, (person) => {
    const consents: Partial<Record<TemplateKey, Consent>> = { ...person.consents };
    for (const key of TEMPLATE_KEYS) {
      const result = results[key];
      if (result) consents[key] = answered(consents[key], result, templates[key].kind);
    }
    return { next: remember(withConsents(person, consents), call.command, 'recorded') };
  });
