import { personAt } from './person.ts';

const titleWords =
  /^\s(?!(?:and|for|on|et)\s)["“]?[\p{Lu}\d][\p{L}\p{N}'’/-]*(?:\s[\p{Lu}\d][\p{L}\p{N}'’/-]*){0,3}\s(?!(?:van|von|de|der|den|di|da|do|dos|del|la|le|bin|al|el)\s)\p{Ll}{2,}[\s,.:?-]/u;

/** Whether a title begins behind the last initials: words in capitals and small letters, no name. */
export const opensTitle = (text: string, at: number): boolean =>
  titleWords.test(text.slice(at, at + 120)) && personAt(text, at + 1, 'vancouver') === undefined;
