/**
 * Media types of published files whose extension alone does not tell them, by the end of the path.
 * All others follow the registry that the server's library carries.
 */
export const mediaTypes: Readonly<Record<string, string>> = {
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.csl.json': 'application/vnd.citationstyles.csl+json; charset=utf-8',
  '.nbib': 'application/nbib; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  'updates.xml': 'application/atom+xml; charset=utf-8',
};

/** The media type for a path of the table above; nothing where the registry decides. */
export function mediaTypeOf(path: string): string | undefined {
  return Object.entries(mediaTypes).find(([ending]) => path.endsWith(ending))?.[1];
}
