const short = new Intl.DateTimeFormat('en-US', {
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** “Jun 2024” */
export const monthAndYear = (date: string): string => short.format(new Date(date));
