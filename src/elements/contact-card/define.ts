import {ContactCardElement} from './contact-card.js';

if (!customElements.get('aushang-contact-card')) {
  customElements.define('aushang-contact-card', ContactCardElement);
}
