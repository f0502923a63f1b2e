import type {ContactCard} from '../../feed/card-types.js';
import {page} from '../../page.js';
import {saveFile} from '../shared/save-file.js';
import type {QrCode} from './qr-code.js';

const loadVcard = () => import('../../export/vcard-file.js');

/**
 * Saves a contact for address books. Rejects where the code for that cannot be had.
 *
 * @param photo Absolute URL of its picture, if the visitor sees it.
 */
export async function saveContact(card: ContactCard, photo: string | undefined): Promise<void> {
  const {vcardFile} = await loadVcard();
  saveFile(vcardFile(card, {stamp: page.now(), photo}));
}

/**
 * The contact file as QR code, without what is least needed where it would be too long; undefined
 * where it is too long all the same. Rejects where the code for that cannot be had.
 */
export async function codeOf(card: ContactCard): Promise<QrCode | undefined> {
  const [{vcardFile}, {makeQrCode}] = await Promise.all([loadVcard(), import('./qr-code.js')]);
  const short = {...card, notes: {}, links: {}, onlineServices: {}, addresses: {}};
  const options = {stamp: page.now()};
  return makeQrCode(vcardFile(card, options).text) ?? makeQrCode(vcardFile(short, options).text);
}
