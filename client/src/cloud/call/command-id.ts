/** 指令号: identifies one command of one person, so that repeating it changes nothing. */
export function newCommandId(): string {
  const random = () => Math.random().toString(36).slice(2, 10).padEnd(8, '0');
  return `${Date.now().toString(36)}-${random()}${random()}`;
}
