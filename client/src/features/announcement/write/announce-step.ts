export type AnnounceStep = 0 | 1 | 2;
