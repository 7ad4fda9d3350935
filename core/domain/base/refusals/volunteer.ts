/** 拒绝 about volunteers. */
export const volunteerRefusals = {
  'volunteer/already-applied': '您的报名已经收到，正在等书记审核。',
  'volunteer/already-approved': '您已经是志愿者了。',
  'volunteer/not-applied': '现在没有等着审核的报名，可能已经处理过了。',
  'volunteer/not-approved': '只有审核通过的志愿者才能这样操作。',
  'volunteer/self-approval': '不能审核自己的报名，请别的书记来审核。',
} as const;
