/** 拒绝 about who somebody is. */
export const personRefusals = {
  'person/not-signed-in': '没有认出您的微信身份，请重新打开小程序。',
  'person/no-home': '请先告诉我们您住在哪一栋楼。',
  'person/changed-meanwhile': '刚才这份资料有变动，请再试一次。',
} as const;
