const escapeXml = (text: string): string =>
  text.replace(/[<>&"']/gu, (character) => `&#${String(character.codePointAt(0) ?? 0)};`);

interface Described {
  /** Title of the library. */
  readonly title: string;
  /** Whole address of the site’s front page, with a slash at its end. */
  readonly home: string;
}

/** The OpenSearch 1.1 description by which a browser can search the site by keyword. */
export const openSearchDescription = ({ title, home }: Described): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    // Longer names are cut by browsers: the standard allows 16 characters.
    `  <ShortName>${escapeXml(title.slice(0, 16).trim())}</ShortName>`,
    `  <LongName>${escapeXml(title.slice(0, 48).trim())}</LongName>`,
    `  <Description>${escapeXml(`Search ${title}: policy, codes, updates, references`)}</Description>`,
    '  <InputEncoding>UTF-8</InputEncoding>',
    `  <Image type="image/svg+xml">${escapeXml(home)}favicon.svg</Image>`,
    `  <Url type="text/html" template="${escapeXml(home)}search/?q={searchTerms}"/>`,
    `  <Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(home)}opensearch.xml"/>`,
    '</OpenSearchDescription>',
    '',
  ].join('\n');
