/** The first of a list, with how many are left out. `total` where the list is itself the beginning of a longer one. */
export function firstOf<Item>(
  items: readonly Item[],
  most: number,
  total = items.length,
): { readonly shown: readonly Item[]; readonly more: number } {
  const shown = items.slice(0, most);
  return { shown, more: Math.max(0, total - shown.length) };
}
