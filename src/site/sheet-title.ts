/** How many characters two lines at the head of a sheet hold, the edition’s date beside them. */
const most = 150;

/** A page’s title as it stands at the head of each printed sheet: of a long one the beginning. */
export const sheetTitle = (title: string): string =>
  title.length <= most ? title : `${title.slice(0, most).trimEnd()} …`;
