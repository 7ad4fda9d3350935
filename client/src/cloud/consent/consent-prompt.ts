import Taro from '@tarojs/taro';
import { templates } from '../../../../core/contract/templates';
import type { TemplateKey } from '../../../../core/domain/notice/template';
import { answersOf, type ConsentAnswers } from './consent-answer';

/** WeChat's own prompt. Rejects when WeChat would not show it. */
export async function promptConsent(keys: readonly TemplateKey[]): Promise<ConsentAnswers> {
  const tmplIds = keys.map((key) => templates[key].id);
  // Taro's type also wants Alipay's `entityIds`, which WeChat does not know.
  const option = { tmplIds } as Taro.requestSubscribeMessage.Option;
  const said = await Taro.requestSubscribeMessage(option);
  return answersOf(keys, said);
}
