import { themeKey } from './themes.ts';

/**
 * Stands in the head of each page and runs before anything is painted. It applies the theme that is
 * kept, so that no page is shown in another one first (`client/choose-theme.ts` does the rest), and
 * marks the page where a script of its own does not load, cannot be read or throws before the page is
 * complete, so that it shows what it says without one (`.unscripted`). Of the states of a document,
 * “complete” alone comes before “i”; every page waits for these letters.
 */
export const boot = `{const d=document,s=d.documentElement.dataset;addEventListener('error',e=>{if(e.target.src||/_astro/.test(e.filename)&&d.readyState>'i')s.scripts='failed'},true);try{const t=localStorage.getItem('${themeKey}');if(t)s.theme=t}catch{}}`;
