import {EventCountdown} from './event-countdown.js';

if (!customElements.get('aushang-event-countdown')) {
  customElements.define('aushang-event-countdown', EventCountdown);
}
