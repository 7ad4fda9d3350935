/** 拒绝 of no noun in particular: input, places, permission, words that others read. */
export const anyRefusals = {
  'input/invalid': '有些内容填得不对，请检查后再试。',
  'input/first-has-arrived':
    '先前写的那一份已经收到了，后来改的没有送出去。要再送一次，请再点一次。',
  'input/unknown-operation': '这个版本不支持这项操作，请更新后再试。',
  'office/nobody-yet':
    '您这里还没有书记或街道的同志值班，这件事暂时没有人接。急事请打 110、119、120，别的事可以打 12345。',
  'place/nobody-yet':
    '那里还没有书记或街道的同志值班，改过去就没有人管了。请再看看地点，或者打 12345。',
  'policy/forbidden': '这件事不归您办理，所以不能这样操作。',
  'place/unknown': '没有找到这个地点，请重新选择。',
  'content/risky': '有些话不适合给大家看，请换个说法再试。',
  'content/checker-down': '内容暂时没法检查，请稍后再试，写好的都还在。',
  'cloud/busy': '现在用的人太多，请过一会儿再试。',
  'cloud/spent': '这里能办的事今天办满了，请晚些时候再试。急事请直接打电话。',
  internal: '我们这边出了点问题，请稍后再试。',
} as const;
