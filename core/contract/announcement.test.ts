import type { announcementOperations } from './announcement';
import {
  BEFORE,
  checkInputs,
  checkMayBeAbsent,
  checkNeeded,
  type RightInputs,
} from './testing/check-inputs';

const right: RightInputs<keyof typeof announcementOperations> = {
  'announcements.save': {
    id: 'a1',
    version: 2,
    title: '周六清洗水箱',
    body: '请提前存水',
    nodeId: 'xingye',
    audience: 'everyone',
  },
  'announcements.publish': { id: 'a1' },
  'announcements.correct': { id: 'a1', correction: '改到周日上午。' },
  'announcements.reach': { nodeId: 'xingye', audience: 'volunteers' },
  'announcements.list': { kind: 'published', before: BEFORE },
  'announcements.read': { id: 'a1' },
};

checkInputs(right);
checkNeeded('announcements.save', 'title', right['announcements.save']);
checkNeeded('announcements.save', 'body', right['announcements.save']);
checkNeeded('announcements.correct', 'correction', right['announcements.correct']);
checkMayBeAbsent('announcements.save', right['announcements.save'], 'id', 'version');
