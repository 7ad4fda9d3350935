import type { PickedSheet } from './pick-sheet';

/** The browser's own dialog; it tells nothing when it is closed without a choice. */
export function pickSheet(): Promise<PickedSheet | 'back'> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = '.xlsx,.csv';
    input.onchange = () => {
      const file = input.files?.[0];
      resolve(file ? { path: URL.createObjectURL(file), name: file.name } : 'back');
    };
    input.oncancel = () => resolve('back');
    input.click();
  });
}
