import type { Role } from './office';

/** 岗位的叫法, after the name of a place or before the name of a person. */
export const ROLE_WORDS = {
  secretary: '书记',
  officer: '党工委',
  administrator: '管理员',
  'grid-worker': '网格员',
  captain: '楼组长',
} as const satisfies Record<Role, string>;
