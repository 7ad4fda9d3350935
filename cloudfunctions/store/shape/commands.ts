import { renamed, type ShapeStep } from './step';

/** 命令: what a document has taken in is called `commands`, no longer `applied`, a word for volunteers. */
export const withCommands: ShapeStep = (document) => renamed(document, { applied: 'commands' });
