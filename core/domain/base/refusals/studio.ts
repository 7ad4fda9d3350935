/** 拒绝 about studios. */
export const studioRefusals = {
  'studio/not-found': '没有找到这家工作室。',
  'studio/does-not-serve': '这家工作室不办这一类事，或者不服务这个地方，请选另一家。',
  'studio/paused': '这家工作室暂停接单了，请选另一家。',
  'studio/keeps-away': '这件事不方便请这家工作室办，请选另一家。',
  'studio/nobody-there': '这家工作室现在没有能办这件事的人，请选另一家。',
  'studio/leaves-nobody':
    '这样改，{place}的{kind}就没有人管了。请先请别的工作室办，或者等那里有了书记再改。',
  'studio/lead-not-volunteer': '领衔人要从审核通过的志愿者里选。',
  'studio/changed-meanwhile': '刚才也有人改了这家工作室，请刷新后再改。',
} as const;
