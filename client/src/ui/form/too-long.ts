/** 字数: in code points, as the contract counts them; a composed emoji counts several times. */
export function lengthOf(text: string): number {
  return [...text].length;
}

/** 太长: the number of characters beyond the limit; undefined when the text fits. Nothing is cut off. */
export function sayTooLong(text: string, most: number): string | undefined {
  const surplus = lengthOf(text) - most;
  return surplus > 0 ? `多了 ${surplus} 个字，请删短一些；写的都还在。` : undefined;
}
