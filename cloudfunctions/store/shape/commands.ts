import { renamed, type ShapeStep } from './step';

/**
 * 命令: the list of processed commands is called `commands`; the old name `applied` is a term for
 * volunteers.
 */
export const withCommands: ShapeStep = (document) => renamed(document, { applied: 'commands' });
