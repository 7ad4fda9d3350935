import { checkInputs, type RightInputs, refuses } from './testing/check-inputs';
import type { uploadOperations } from './upload';

const right: RightInputs<keyof typeof uploadOperations> = {
  'uploads.allow': { photos: 3, voices: 1 },
};

checkInputs(right);

test('as many files as one request can have', () => {
  refuses('uploads.allow', right['uploads.allow'], 'photos', -1, 10, 1.5, '3');
  refuses('uploads.allow', right['uploads.allow'], 'voices', -1, 2);
});
