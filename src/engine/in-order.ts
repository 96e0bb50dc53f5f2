/** Sorts the few in place, equals staying as they are: the library's own sort would copy them each time. */
export function inOrder<T>(list: T[], keyOf: (one: T) => number): T[] {
  for (let i = 1; i < list.length; i++) {
    const own = list[i] as T;
    const key = keyOf(own);
    let at = i;
    for (; at > 0 && keyOf(list[at - 1] as T) > key; at--) list[at] = list[at - 1] as T;
    list[at] = own;
  }
  return list;
}
