import { oneOf, pattern, WORDED } from './pattern';

const NUMBER = `(?:[0-9]{1,3}|[${WORDED}]{1,5})`;

/** 60 to 119, at which people are called by their years alone. */
const OLD = '(?:[6-9][0-9]|1[01][0-9]|[六七八九陆柒捌玖][十拾][一二三四五六七八九]?|一?百)';

/** What is counted in the same way. */
const COUNTED = `(?!${oneOf('[个天块元年月日号度斤次户人平件米公分家层瓦只台张条点秒页岁w℃%] 毫米 厘米')})`;

/** 年龄 */
export const AGE = [
  pattern(
    '(?:今年|已经|快|都|虚岁|实岁)?',
    NUMBER,
    '(?:多|几|来)?周?岁(?:多|半|出头|左右|高龄)?(?!以上|以下|以内|及以|档)',
  ),
  pattern(
    oneOf('快 都 已经 年近 年过 年满 将近 今年 虚岁 实岁 刚满 奔'),
    OLD,
    '(?:多|几|出头)?',
    COUNTED,
  ),
  pattern(
    OLD,
    '(?:多|几|出头)?(?:岁)?的?',
    oneOf('老人 老太 老头 老爷子 老母亲 老父亲 老妈 老爸 高龄'),
  ),
  pattern(
    '(?:我|她|他|妈|爸|奶奶|爷爷|外婆|外公|老伴|老人)(?:都|快|也|已经)?',
    OLD,
    '(?:多|几)?了',
  ),
  pattern('[六七八九]旬(?:老人|老太|老汉)?|', oneOf('花甲 古稀 耄耋 期颐'), '(?:之年|老人)?'),
  // The year of the animal tells the age within twelve years.
  pattern('属(?:相是?)?[鼠牛虎兔龙蛇马羊猴鸡狗猪](?:的|，|,|。|$)'),
  pattern('高龄(?!津贴|补贴)(?:老人)?'),
  pattern(`(?:19[0-9]{2}|[2-6][0-9]|[${WORDED}]{2,4})年(?:出?生|的人)`),
  pattern('出生(?:年月日?|日期)?[:是]?[0-9]{4}[0-9年月日./-]{0,8}'),
];
