/** 拒绝 about who somebody is. */
export const personRefusals = {
  'person/not-signed-in': '没有认出您的微信身份，请重新打开小程序。',
  'person/no-home': '请先告诉我们您住在哪一栋楼。',
  'person/changed-meanwhile': '刚才这份资料有变动，请再试一次。',
  'person/no-phone-from-wechat': '没有拿到微信里的手机号，请自己填一下。',
} as const;
