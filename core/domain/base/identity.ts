/** 微信身份: WeChat's id of a person in this mini-program. */
export type OpenId = string;

/** 工作室: the id of one. */
export type StudioId = string;
