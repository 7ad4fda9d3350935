/** 字数: as the contract counts them, an emoji's parts each. */
export function lengthOf(text: string): number {
  return [...text].length;
}

/** 太长: by how many characters the text is too long; undefined when it fits. Nothing is cut off. */
export function sayTooLong(text: string, most: number): string | undefined {
  const surplus = lengthOf(text) - most;
  return surplus > 0 ? `多了 ${surplus} 个字，请删短一些；写的都还在。` : undefined;
}
