import { themeKey } from './themes.ts';

/**
 * Stands in the head of each page and runs before anything is painted. It applies the theme that is
 * kept, so that no page is shown in another one first (`client/choose-theme.ts` does the rest), and
 * marks the page where a script does not load, so that it shows what it says without one
 * (`.unscripted`).
 */
export const boot = `{const d=document.documentElement.dataset;addEventListener('error',({target:t})=>{if(t.src)d.scripts='failed'},true);try{const t=localStorage.getItem('${themeKey}');if(t)d.theme=t}catch{}}`;
