/** A key without Ctrl or ⌘ can be struck by mistake, or by a voice: whoever does not want it turns it off. */
const setting = 'guidelines-slash-key';

/** Whether the / key opens the search. It does where the browser keeps no settings. */
export const slashOpens = (): boolean => {
  try {
    return localStorage.getItem(setting) !== 'off';
  } catch {
    return true;
  }
};

/** @returns whether the choice is kept */
export const letSlashOpen = (opens: boolean): boolean => {
  try {
    if (opens) localStorage.removeItem(setting);
    else localStorage.setItem(setting, 'off');
    return true;
  } catch {
    return false;
  }
};
