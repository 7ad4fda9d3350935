import { require as load } from 'tsx/cjs/api';
import templates from '../../core/contract/templates.json';

/**
 * Stops the build when the account's templates do not fit what is sent. Taro compiles the files of
 * this folder alone, so that the check itself is read by tsx.
 *
 * @throws Error in sentences
 */
export function requireCheckedTemplates(): void {
  const { requireTemplates } = load(
    '../../core/contract/template-check',
    __filename,
  ) as typeof import('../../core/contract/template-check');
  requireTemplates(templates);
}
