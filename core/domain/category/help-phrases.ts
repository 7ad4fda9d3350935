/** 求救: dangers in the words for which a phone call is faster than a neighbour. */
export type Distress = 'despair' | 'violence' | 'fraud' | 'emergency';

/**
 * 求救词: phrases that mean such a danger, in simplified characters without spaces. Data: a subdistrict
 * can add its own.
 */
const PHRASES: Readonly<Record<Distress, readonly string[]>> = {
  despair: phrases(
    '不想活 不想再活 活着没意思 活着没有意思 活着没劲 活着没意义 活着没有意义 活不下去 活够了 不如死 ' +
      '死了算了 死掉算了 想死 寻死 去死的心 自杀 轻生 寻短见 想不开 跳楼 跳河 跳江 割腕 上吊 喝农药 ' +
      '自残 自伤 遗书 一了百了 结束生命 结束自己 结束我的生命 不想在这个世界',
  ),
  violence: phrases(
    '动手打 又打我 打我 打她 打他 打老婆 打老人 打孩子 打妈 打爸 打人 打伤 打骂 挨打 被打 家暴 家庭暴力 ' +
      '施暴 掐我 掐脖子 踹我 踢我 扇我 揍我 砍我 杀我 要杀 拿刀 持刀 性侵 猥亵 强奸 关着不让出门 威胁我',
  ),
  fraud: phrases(
    '被骗 被诈骗 上当 骗了 骗走 骗我 骗钱 诈骗 骗子 刷单 安全账户 冒充公安 冒充警察 冒充客服 冒充公检法 ' +
      '把验证码给 验证码告诉 转给陌生 转账给陌生 屏幕共享',
  ),
  emergency: phrases(
    '着火 起火 失火 冒火 冒烟 烧起来 焦味 煤气味 燃气味 煤气泄漏 燃气泄漏 漏煤气 漏燃气 煤气漏 燃气漏 ' +
      '一氧化碳 触电 漏电 爆炸 晕倒 昏倒 昏迷 叫不醒 没有呼吸 没呼吸 喘不上气 喘不过气 大出血 血流不止 ' +
      '胸口剧痛 中风 抽搐 摔得起不来 噎住 溺水 被困',
  ),
};

/** 别的意思: everyday phrases that contain one of the phrases by chance. They are ignored. */
const INNOCENT: readonly string[] = phrases(
  '不想活动 年轻生 跳楼价 跳楼机 想死你 想死我 想死大家 想死他 想死她 要杀价 要杀菌 要杀虫 要杀毒 ' +
    '被打扰 被打湿 被打断 被打开 被打坏 被打碎 被打破 被打翻 被打掉 被打折 被打包 被打扫 ' +
    '打扫 打磨 打孔 打包 打我电话 打我的电话 打我手机 打我的手机 打我家电话 打我微信 打我座机 打我号码 ' +
    '打她电话 打她的电话 打她手机 打他电话 打他的电话 打他手机 打人工 打妈妈电话 打爸爸电话 ' +
    '打妈妈的电话 打爸爸的电话 踢我家 拿刀片 拿刀具 ' +
    '防诈骗 反诈骗 防骗 诈骗讲座 诈骗宣传 打孩子电话 打老人电话 打孩子手机 打老人手机 ' +
    '烟雾报警 不漏电 漏电保护 没着火 没有着火 防中风 中风后 预防中风 被困扰 打人社 打人民 上当地 防触电 着火点 防止着火',
);

/** Traditional characters used in these phrases, each before its simplified form. */
const SIMPLIFIED = new Map(
  (
    '輕轻 殺杀 開开 樓楼 沒没 義义 動动 媽妈 傷伤 騙骗 錢钱 轉转 帳账 賬账 詐诈 驗验 證证 碼码 給给 燒烧 煙烟 氣气 觸触 電电 過过 劇剧 風风 來来 ' +
    '遺遗 書书 尋寻 見见 農农 藥药 殘残 結结 個个 關关 讓让 門门 強强 姦奸 單单 戶户 檢检 掃扫 濕湿 斷断 壞坏 話话 機机 號号 價价 蟲虫 擾扰 報报 ' +
    '護护 後后 預预 講讲 傳传 著着'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
);

/**
 * Everything that can separate the characters of a phrase: spaces, punctuation, invisible characters.
 */
const BETWEEN = /[^0-9A-Za-z\u3007\u3400-\u9fff]+/g;

/** The kinds of distress that these words mention, whatever the spacing, punctuation or script. */
export function distressIn(words: string): ReadonlySet<Distress> {
  const folded = [...words.normalize('NFKC').replace(BETWEEN, '')]
    .map((letter) => SIMPLIFIED.get(letter) ?? letter)
    .join('');
  const plain = INNOCENT.reduce((left, phrase) => left.split(phrase).join('。'), folded);
  const said = (distress: Distress) => PHRASES[distress].some((phrase) => plain.includes(phrase));
  return new Set((Object.keys(PHRASES) as Distress[]).filter(said));
}

function phrases(list: string): readonly string[] {
  return list.split(' ');
}
