import { createContext, type ReactNode } from 'react';

/** 每一页都有: what every `Screen` shows besides its own content, e.g. a question to the person. */
export const OnEveryPage = createContext<ReactNode>(null);
