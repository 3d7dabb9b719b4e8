const words = {
  bold: 'Write bold text as **text**.',
  italics: 'Write text in italics as *text*.',
  break: 'Begin a new paragraph: leave a blank line.',
  link: 'Write a link as [text](address).',
  small: 'Write the character itself, such as ² or ₂, or say it in words.',
  table: 'Write the table with bars, as docs/authoring.md shows.',
  list: 'Write each item on a line that begins with “- ”.',
  heading: 'Write a heading as ## Heading.',
} as const;

/** HTML tags that editors write, each with what stands for it here; empty where nothing does. */
const tags: Readonly<Record<string, string>> = {
  ...{ b: words.bold, strong: words.bold, i: words.italics, em: words.italics },
  ...{ br: words.break, p: words.break, hr: words.break, a: words.link },
  ...{ sup: words.small, sub: words.small, small: words.small },
  ...{ table: words.table, thead: words.table, tbody: words.table, caption: words.table },
  ...{ tr: words.table, td: words.table, th: words.table },
  ...{ ul: words.list, ol: words.list, li: words.list },
  ...{ h1: words.heading, h2: words.heading, h3: words.heading, h4: words.heading },
  ...{ h5: words.heading, h6: words.heading },
  ...{
    u: '',
    s: '',
    del: '',
    ins: '',
    div: '',
    span: '',
    font: '',
    center: '',
    mark: '',
    abbr: '',
  },
  ...{ code: '', pre: '', blockquote: '', q: '', cite: '', img: '', svg: '', video: '', audio: '' },
  ...{ script: '', style: '', iframe: '', object: '', embed: '', form: '', input: '', button: '' },
  ...{ html: '', head: '', body: '', link: '', meta: '', section: '', article: '', details: '' },
};

const names = Object.keys(tags).sort((a, b) => b.length - a.length);

/** An HTML tag, whatever its attributes. Names of one letter must look like one: “x <b and” does not. */
export const htmlTag = new RegExp(
  String.raw`<(?<end>/?)(?<name>${names.join('|')})(?=[\s/>])(?<rest>[^<>]*)>`,
  'giu',
);

/** @returns how to write it instead, or undefined if nothing stands for it */
export const insteadOf = (name: string): string | undefined => {
  const mend = tags[name.toLowerCase()];
  return mend === '' ? undefined : mend;
};
