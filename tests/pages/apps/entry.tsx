import { optionsFromUrl } from '../data/address.ts';
import { mountPage } from './mount.tsx';

void mountPage(document.body, optionsFromUrl(new URL(location.href)));
