const { dataset } = document.documentElement;
const { address = '' } = dataset;

/** Tells the print styles what only the moment knows: the day, and what the page was asked. */
addEventListener('beforeprint', () => {
  dataset['printed'] = `Printed ${new Date().toLocaleDateString('en-US', { dateStyle: 'long' })}`;
  dataset['address'] = address + location.search;
});
