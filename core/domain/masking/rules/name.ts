import { pattern } from './pattern';

const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文';

/** 姓名, where somebody says what they are called. */
export const NAME = [
  pattern(
    `(?:我|我妈|我爸|妈|爸|母亲|父亲|老伴|老人|老太太|本人|她|他|名字|奶奶|爷爷|外婆|外公)(?:名字|大名)?(?:就|是)?叫(?:做)?[${SURNAMES}]\\p{Script=Han}{1,2}(?=[，。,.;；、!！\\n(（]|$|今年|住|电话|手机|是|[0-9])`,
  ),
  pattern(`(?:姓名|联系人|本人)[:：是][${SURNAMES}]\\p{Script=Han}{1,2}`),
];
