/** 微信身份: WeChat's id of a person in this mini-program. */
export type OpenId = string;
