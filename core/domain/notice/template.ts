/** 订阅消息模板: by meaning. Which id and fields the account has for each is configuration. */
export const TEMPLATE_KEYS = ['progress', 'task', 'news'] as const;

/**
 * `progress` 办理进度提醒 (to residents), `task` 待办提醒 (to volunteers and secretaries),
 * `news` 公告提醒 (to an audience).
 */
export type TemplateKey = (typeof TEMPLATE_KEYS)[number];
