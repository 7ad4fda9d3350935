import { type CategoryCode, categoryOf } from '../category/category';
import { messagePage } from '../notice/message-page';
import type { Notice } from '../notice/notice';
import type { Studio } from '../studio/studio';
import { type Moment, sayDay } from '../time/moment';
import type { Person } from './person';
import type { Qualification } from './qualification';
import { isServing } from './standing';

/** 资质: the volunteer is told what is recorded now. */
export function noticeOfQualified(person: Person, now: Moment): Notice {
  const valid = person.qualifications.filter(({ until }) => now < until);
  const text =
    valid.length > 0
      ? `登记的资质：${valid.map((one) => sayOne(one, now)).join('；')}。`
      : '您登记的资质取消了，保密的几类事先不派给您，手上的请接着办完。';
  return {
    to: { kind: 'person', openid: person._id },
    except: [],
    template: 'progress',
    words: { subject: '志愿服务', status: '资质有更新', at: now, tip: '点开看看' },
    text,
    page: messagePage('volunteer.mine'),
    urgent: false,
  };
}

/** 快到期 and 到期: the volunteer, the lead of each studio and the office over it are told. */
export function noticesOfEnds(
  person: Person,
  ends: readonly Qualification[],
  isOver: boolean,
  now: Moment,
): readonly Notice[] {
  if (ends.length === 0) return [];
  const kinds = ends.map(({ kind }) => categoryOf(kind).label).join('、');
  const when = isOver ? '到期了' : `${sayDay(ends[0]?.until ?? now, now)}到期`;
  const so = isOver ? '新的这类事先不派给这一位，手上的接着办完' : '到期以后这类事先不派';
  const said = {
    except: [],
    template: 'task',
    words: {
      subject: '志愿者资质',
      status: isOver ? '已到期' : '快到期',
      at: now,
      tip: '请看一看要不要续',
    },
    text: `${person.name}办${kinds}的资质${when}：${so}。请看一看新的证件，重新登记。`,
    urgent: false,
  } as const;
  const serving = person.standings.filter(isServing);
  return [
    {
      ...said,
      to: { kind: 'person', openid: person._id },
      template: 'progress',
      page: messagePage('volunteer.mine'),
    },
    ...serving.flatMap(({ studioId, ancestors }): Notice[] => [
      {
        ...said,
        to: { kind: 'lead', studioId },
        except: [person._id],
        page: messagePage('office.volunteers'),
      },
      {
        ...said,
        to: { kind: 'office', role: 'secretary', ancestors },
        page: messagePage('office.people'),
      },
    ]),
  ];
}

/** 待补资质: until when a studio from before has to show its qualifications, for its lead and its office. */
export function noticesOfUnconfirmed(
  { _id: studioId, name, ancestors }: Pick<Studio, '_id' | 'name' | 'ancestors'>,
  kinds: readonly CategoryCode[],
  until: Moment,
  now: Moment,
): readonly Notice[] {
  const labels = kinds.map((kind) => categoryOf(kind).label).join('、');
  const said = {
    except: [],
    template: 'task',
    words: { subject: '工作室资质', status: '请补登记', at: now, tip: '请看一看证件' },
    text: `${name}办${labels}，要看过志愿者的证件再登记。${sayDay(until, now)}以前照常，以后没登记的先不派。`,
    urgent: false,
  } as const;
  return [
    { ...said, to: { kind: 'lead', studioId }, page: messagePage('office.volunteers') },
    {
      ...said,
      to: { kind: 'office', role: 'secretary', ancestors },
      page: messagePage('office.people'),
    },
  ];
}

function sayOne({ kind, until }: Qualification, now: Moment): string {
  return `${categoryOf(kind).label}（到${sayDay(until, now)}）`;
}
