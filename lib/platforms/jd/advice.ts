/** Texts in files of their own, loaded when they are asked for. */
export { avoid } from './avoid';
export { fixes } from './fixes';
