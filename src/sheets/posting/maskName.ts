/** A person's name with all but the first character hidden: 张三 → 张*, 欧阳娜 → 欧*. */
export function maskName(name: string): string {
  const [first = ''] = [...name.trim()];
  return first === '' ? '' : `${first}*`;
}
