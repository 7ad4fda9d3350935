import type * as z from 'zod/mini';
import type { FieldErrors } from './api-event';

type Issue = z.core.$ZodIssue;

/** 哪里填得不对: a schema's complaints in words, by the path of the field (`concerned.phone`). */
export function fieldErrors(error: z.core.$ZodError): FieldErrors {
  const errors: Record<string, string> = {};
  for (const issue of error.issues) {
    const field = issue.path.join('.') || 'input';
    // The first error of a field is the plainest one.
    errors[field] ??= sayIssue(issue);
  }
  return errors;
}

function sayIssue(issue: Issue): string {
  switch (issue.code) {
    case 'too_big':
      if (issue.origin === 'string') return `最多 ${issue.maximum} 个字`;
      return issue.origin === 'array' ? `最多 ${issue.maximum} 个` : `最多 ${issue.maximum}`;
    case 'too_small':
      if (issue.origin !== 'string') return `至少 ${issue.minimum}`;
      return Number(issue.minimum) <= 1 ? '请填写' : `再多写几个字，至少 ${issue.minimum} 个`;
    case 'invalid_type':
      return '请填写';
    case 'invalid_value':
      return '请选一个';
    case 'invalid_format':
      return sayFormat(issue.path.at(-1));
    case 'unrecognized_keys':
      return '有不认识的内容';
    default:
      return '填得不对';
  }
}

function sayFormat(field: PropertyKey | undefined): string {
  switch (field) {
    case 'phone':
      return '请填手机号，或者带区号的座机号';
    case 'id':
    case 'nodeId':
    case 'studioId':
      return '请选一个';
    default:
      return '填得不对';
  }
}
