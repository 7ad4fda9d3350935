import Taro from '@tarojs/taro';
import { templates } from '../../../../core/contract/templates';
import type { TemplateKey } from '../../../../core/domain/notice/template';
import { answersOf, type PromptAnswers } from './prompt-answer';

/** WeChat's own prompt. Rejects when WeChat would not show it. */
export async function promptCredits(keys: readonly TemplateKey[]): Promise<PromptAnswers> {
  const tmplIds = keys.map((key) => templates[key].id);
  // Taro's type also wants Alipay's `entityIds`, which WeChat does not know.
  const option = { tmplIds } as Taro.requestSubscribeMessage.Option;
  const said = await Taro.requestSubscribeMessage(option);
  return answersOf(keys, said);
}
