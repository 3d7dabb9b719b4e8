/** An address of this page as others can use it: on the published site, where the page is read from a disk. */
export const publicAddress = (address: string): string => {
  const published = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return location.protocol === 'file:' && published !== undefined
    ? new URL(new URL(address).hash, published).href
    : address;
};
