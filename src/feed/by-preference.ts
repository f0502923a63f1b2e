/** The entries of a card's map, the preferred ones first (RFC 9553, section 1.5.3). */
export function byPreference<T extends {readonly pref?: number}>(
  entries: Readonly<Record<string, T>>,
): readonly T[] {
  return Object.values(entries).sort((one, other) => (one.pref ?? 101) - (other.pref ?? 101));
}
