/**
 * Loads what this site’s own build has written.
 *
 * @throws if it cannot be loaded
 */
export const fetchJson = async <T>(address: URL): Promise<T> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.href}: ${String(response.status)}`);
  return (await response.json()) as T;
};
