const { dataset } = document.documentElement;
const { address = '' } = dataset;

/** Tells the print styles what only the moment knows: the day, and what the page was asked. */
addEventListener('beforeprint', () => {
  dataset['printed'] = `Printed ${new Date().toLocaleDateString('en-US', { dateStyle: 'long' })}`;
  // At the foot of a sheet is room for three lines, and browsers break none there without a place to.
  dataset['address'] = (address + location.search)
    .replace(/(.{149}).+/u, '$1…')
    .replace(/[^/?-]{64}/gu, '$&\n');
});
