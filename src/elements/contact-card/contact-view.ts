import {byPreference} from '../../feed/by-preference.js';
import type {ContactCard, Phone, Usage} from '../../feed/card-types.js';
import {displayName, organizationNames} from '../../feed/contact-name.js';
import {mailUrl, phoneText, telUrl} from '../../feed/phone-number.js';
import {addressLines} from '../../feed/postal-address.js';
import {localeFor, retell} from '../../text/format-date.js';
import type {ContactLabel, Messages} from '../../text/messages.js';

/** A row of a contact: what it is, and one or more lines. */
export interface ContactRow {
  /** Undefined where the label is one of ours. */
  readonly ownLabel: string | undefined;
  readonly label: string;
  readonly lines: readonly string[];
  readonly url?: string | undefined;
  /** Whether it is read from left to right in any language. */
  readonly isCode?: boolean;
  /** Whether the text says something else than where it leads, which has to be written out on paper. */
  readonly isNamed?: boolean;
}

/** What a contact is called, and below that what it is and where it belongs. */
export function headOf(card: ContactCard): {
  name: string | undefined;
  titles: string;
  organization: string;
} {
  const name = displayName(card);
  return {
    name,
    titles: Object.values(card.titles)
      .map((title) => title.name)
      .join(', '),
    // A contact without a name of its own is called by all of these already.
    organization: card.name
      ? organizationNames(card)
          .filter((part) => part !== name)
          .join(', ')
      : '',
  };
}

/** The URL of a contact's portrait, or of what else it has for a picture. */
export function portraitOf({media}: ContactCard): string | undefined {
  const pictures = Object.values(media);
  return (pictures.find(({kind}) => kind === 'photo') ?? pictures[0])?.uri;
}

/** The rows of a contact, the fastest ways to reach somebody first. */
export function rowsOf(
  card: ContactCard,
  messages: Messages,
  locale: string,
): readonly ContactRow[] {
  const {contact} = messages;
  const namesIn = localeFor(locale, messages);
  const country =
    Object.values(card.addresses).find(({countryCode}) => countryCode)?.countryCode ?? 'DE';
  const {labels} = contact;
  const row = (
    {label: ownLabel, contexts}: Usage,
    kind: ContactLabel,
    lines: readonly string[],
    more: Partial<ContactRow> = {},
  ): ContactRow => ({
    ownLabel,
    label:
      ownLabel ??
      (contexts?.private && !contexts.work ? contact.private(labels[kind]) : labels[kind]),
    lines,
    ...more,
  });
  const languages = byPreference(card.preferredLanguages).map(({language}) =>
    retell(nameLanguage(language, namesIn), messages),
  );
  return [
    ...byPreference(card.phones).map((phone) => {
      const kind = kindOf(phone);
      const url = kind === 'fax' ? undefined : telUrl(phone.number, country);
      return row(phone, kind, [phoneText(phone.number)], {url, isCode: true});
    }),
    ...byPreference(card.emails).map((email) =>
      row(email, 'email', [email.address], {url: mailUrl(email.address), isCode: true}),
    ),
    ...byPreference(card.addresses).map((address) =>
      row(address, 'address', addressLines(address, 'DE', namesIn)),
    ),
    ...byPreference(card.onlineServices).map((service) =>
      row(
        service.service && !service.label ? {...service, label: service.service} : service,
        'service',
        [service.user ?? shortUrl(service.uri!)],
        {url: service.uri, isCode: true, isNamed: !!service.user},
      ),
    ),
    ...byPreference(card.links).map((link) =>
      row(link, link.kind === 'contact' ? 'form' : 'link', [shortUrl(link.uri)], {
        url: link.uri,
        isCode: true,
      }),
    ),
    ...(languages.length ? [row({}, 'languages', [languages.join(', ')])] : []),
  ];
}

function kindOf({features = {}}: Phone): ContactLabel {
  return features.fax && !features.voice
    ? 'fax'
    : features.mobile
      ? 'mobile'
      : features.textphone
        ? 'textphone'
        : 'phone';
}

function shortUrl(url: string): string {
  // Some hosts do not answer without their "www.".
  return url.replace(/^(https?:\/\/|mailto:|tel:)/, '').replace(/^([^/]*)\/$/, '$1');
}

function nameLanguage(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, {type: 'language'}).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
