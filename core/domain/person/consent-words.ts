import { sayKept } from '../time/retention';
import type { Purpose } from './consent';

/** 用途的话: the name of a purpose, what it is for, and the consequence of withdrawing. */
interface PurposeWords {
  readonly title: string;
  readonly why: string;
  readonly afterWithdrawal: string;
}

const WORDS: Record<Purpose, PurposeWords> = {
  service: {
    title: '求助和志愿服务',
    why: '称呼、电话、住处，用来找离您近的人、让来帮忙的人找得到您。',
    afterWithdrawal:
      '以后不再记您的新资料，要先同意才能再求助、报名。已经在办的事照常办完；要把资料全部删掉，请点下面的注销。',
  },
  health: {
    title: '身体和生活上的困难',
    why: '您在求助里写明的，比如行动不便、独自居住，让来的人心里有数、先帮您。',
    afterWithdrawal: '以后求助不再记这些。已经写在求助里的，办完后按期删除。',
  },
  child: {
    title: '孩子的情况',
    why: '不满十四岁的孩子，由监护人替他说明，只给来帮忙的人看。',
    afterWithdrawal: '以后求助不再记孩子的情况。已经写在求助里的，办完后按期删除。',
  },
  party: {
    title: '是不是党员',
    why: '报名当志愿者时您自己填的，只给工作室和居委会看。',
    afterWithdrawal: '马上删掉，以后也不再显示。',
  },
  'care-list': {
    title: '列入关爱对象名单',
    why: '有人定期来看望您，名单只给上门的人和居委会看。',
    afterWithdrawal: '马上从名单里拿掉，以后不再定期上门。',
  },
};

export function purposeWords(purpose: Purpose): PurposeWords {
  return WORDS[purpose];
}

/** 告知: who keeps which data, why, how long, and the rights of the person, in a few plain sentences. */
export const NOTICE: readonly string[] = [
  '您的资料由您所在的街道和居委会保管，放在腾讯云上，只用来帮邻居办事。',
  '记下的有：称呼、电话、住处，您求助时说的话和照片，谁接了、办得怎样。',
  `电话和门牌，来帮忙的志愿者和他的领衔人看得到，书记和街道亲自办时才看得到；事情办完 ${sayKept('contact')}后删除。`,
  `照片和语音留 ${sayKept('files')}，求助的文字留 ${sayKept('words')}，消息留 ${sayKept('inbox')}，到期自动删除。`,
  '身体和生活上的困难、孩子的情况、是不是党员，要记的时候另外再问，不同意就不记。',
  '谁看过您的电话，都记着，您随时能查。您也可以随时查看、改正、导出、撤回同意、注销。',
  '不满十四岁，请让爸爸妈妈或监护人来看、来同意。',
];
