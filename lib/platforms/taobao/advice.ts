/** The long texts in a file of their own, so that they need not be loaded before the score is on the screen. */
export { avoid } from './avoid';
export { fixes } from './fixes';
