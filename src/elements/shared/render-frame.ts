import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../../text/messages.js';
import type {FeedController} from './feed-controller.js';
import type {LanguageController} from './language-controller.js';

/** What stands in the frame of an element. */
export interface FrameContent {
  /** What there is to show, if anything. */
  readonly content: TemplateResult | undefined;
  /** Stands in for it while it is on its way, where there is no fallback. */
  readonly skeleton: TemplateResult;
  /** What a reader should see besides: why something asked for did not come. */
  readonly notice?: string;
  /** What a reader should hear, who cannot see what has changed. */
  readonly told?: string;
}

/** What all displaying elements have around their content: slots, fallback, and what is said. */
export function renderFrame(
  {error, feed, hasFallback, hasFooter, isLoading}: FeedController,
  {isReady, messages}: LanguageController,
  {content: wanted, skeleton, notice, told}: FrameContent,
): TemplateResult {
  // Readers are not shown a language that changes in a moment.
  const content = isReady ? wanted : undefined;
  const isFallbackShown = hasFallback && !content;
  const failure =
    isReady && error && (feed ? messages.stale : isFallbackShown ? '' : messages.errors[error]);
  // The status is there from the start, or screen readers would not tell of its first text.
  return html`<div part="base" class="base">
    <slot name="heading"></slot>
    <slot ?hidden=${!isFallbackShown}></slot>
    ${content ?? ((isLoading || !isReady) && !isFallbackShown ? skeleton : nothing)}
    <div part="status" role="status" aria-atomic="false" lang=${messages.language}>
      ${failure ? html`<p class="notice">${failure}</p>` : nothing}
      ${notice ? html`<p class="notice">${notice}</p>` : nothing}
      ${told ? html`<p class="unseen">${told}</p>` : nothing}
    </div>
    <div class=${hasFooter ? 'footer' : ''}><slot name="footer"></slot></div>
  </div>`;
}

/** Says that there is nothing, in the words of the page or in ours. */
export function renderEmpty({language}: Messages, text: string): TemplateResult {
  return html`<slot name="empty"><p lang=${language}>${text}</p></slot>`;
}
