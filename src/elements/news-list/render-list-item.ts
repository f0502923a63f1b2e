import {html, nothing, type TemplateResult} from 'lit';
import type {Item} from '../../feed/types.js';
import type {Picture} from '../shared/pictures-controller.js';
import {
  renderDate,
  renderPicture,
  renderText,
  renderTitle,
  type ItemView,
} from '../shared/render-item.js';
import type {Layout} from './news-list.js';

/** One item of a list. */
export function renderListItem(
  item: Item,
  picture: Picture | undefined,
  layout: Layout,
  view: ItemView,
): TemplateResult {
  return html`<li
    part="item"
    class=${picture ? 'pictured' : ''}
    lang=${item.language ?? view.language ?? nothing}
  >
    <div class="text">
      ${
        layout === 'compact'
          ? html`${renderTitle(item, view)} ${renderDate(item, view)}`
          : renderText(item, view)
      }
    </div>
    ${picture ? renderPicture(picture, item, view) : nothing}
  </li>`;
}

/** Stands in for the first items, in their shape, while they are on their way. */
export function renderSkeleton(): TemplateResult {
  const item = html`<li>
    <div class="text">
      <p class="title"></p>
      <p class="summary"></p>
    </div>
  </li>`;
  return html`<ul class="items list skeleton" aria-hidden="true">
    ${item}${item}${item}
  </ul>`;
}
