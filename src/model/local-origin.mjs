// @ts-check

/** Where `npm start` serves the site. Plain JavaScript: it is read before anything is installed. */
export const localOrigin = 'http://localhost:4321';
