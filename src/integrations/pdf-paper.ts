/** The sizes of paper that PDFs are made for, as the browser calls them. */
export const papers = { letter: 'Letter', a4: 'A4' } as const;

export type Paper = keyof typeof papers;

export const isPaper = (name: string): name is Paper => Object.hasOwn(papers, name);
