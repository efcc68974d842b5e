import type { Rubric } from './Rubric';

/** A category's names, as params of an explanation; its code where the rubric has no such one. */
export function categoryNames(
  rubric: Rubric,
  code: string,
): { readonly category: string; readonly categoryEn: string } {
  const category = rubric.categories.find((one) => one.code === code);
  return { category: category?.name ?? code, categoryEn: category?.nameEn ?? code };
}

/** An item's names, as params of an explanation; its id where the rubric has no such one. */
export function itemNames(
  rubric: Rubric,
  id: string,
): { readonly item: string; readonly itemEn: string } {
  const item = rubric.items.find((one) => one.id === id);
  return { item: item?.name ?? id, itemEn: item?.nameEn ?? id };
}
