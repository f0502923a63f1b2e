import {css} from 'lit';

/** How the parts of an item look, in whatever layout. */
export const itemStyles = css`
  ul {
    list-style: none;
  }
  .title {
    font-family: var(--aushang-heading-font, inherit);
    font-size: 1.25em;
    font-weight: 600;
    hyphens: auto;
    line-height: 1.2;
    max-inline-size: 65ch;
    text-wrap: balance;
  }
  /* The whole item is the link's target; its name stays the title alone. */
  .title a::after {
    content: '';
    inset: 0;
    position: absolute;
  }

  .date,
  .tags,
  figcaption,
  .consent,
  .note,
  .notice {
    color: var(--_muted);
    font-size: 0.875em;
  }
  [part='item'] ~ * .notice {
    margin-block-start: 1em;
  }
  .date {
    display: block;
  }
  /* Words of one direction stand on the side that the page reads from. */
  .title,
  .date {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .title + .date {
    margin-block-start: 0.25em;
  }
  .summary {
    hyphens: auto;
    margin-block-start: 0.5em;
    max-inline-size: 65ch;
  }
  .tags {
    column-gap: 1.25em;
    display: flex;
    flex-wrap: wrap;
    margin-block-start: 0.5em;
    overflow: hidden;
  }
  .tags li {
    position: relative;
  }
  /* The dot stands in the gap, and at the start of a line outside of what is seen. */
  .tags li::before {
    content: '·';
    content: '·' / '';
    inset-inline-start: -0.75em;
    position: absolute;
  }
  .forms {
    column-gap: 1.25em;
    display: flex;
    flex-wrap: wrap;
    font-size: 0.875em;
    margin-block-start: 0.25em;
  }
  /* Above the link that covers the item. */
  .forms a {
    min-block-size: 24px;
    padding-block: 0.25em;
    position: relative;
  }

  .image {
    aspect-ratio: 3 / 2;
    background: var(--_surface);
    block-size: auto;
    border-radius: var(--_radius);
    display: block;
    inline-size: 100%;
    object-fit: cover;
  }
  .withheld {
    align-items: center;
    color: var(--_muted);
    display: flex;
    font-size: 0.875em;
    justify-content: center;
    padding: 1em;
    text-align: center;
  }
  figcaption {
    line-height: 1.35;
    margin-block-start: 0.5em;
  }
  small {
    display: block;
    font-size: inherit;
  }

  .consent {
    align-items: center;
    background: var(--_surface);
    border-radius: var(--_radius);
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
    margin-block-end: calc(1.5em / 0.875);
    padding: 1em;
  }
  .consent button {
    /* In the small type, too, a target of 44 pixels. */
    min-block-size: calc(2.75em / 0.875);
  }
  .consent p {
    flex: 1 1 20em;
    max-inline-size: 65ch;
  }

  button,
  .button {
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    color: CurrentColor;
    cursor: pointer;
    font: inherit;
    font-weight: 600;
    min-block-size: 2.75em;
    padding: 0.5em 1.5em;
  }
  button:hover,
  .button:hover {
    background: var(--_hover);
  }

  @container (inline-size < 16em) {
    .title {
      font-size: 1em;
    }
  }
  @media (forced-colors: active) {
    .withheld,
    .consent {
      border: 1px solid;
    }
  }
  @media print {
    .title a::after,
    .forms a::after {
      content: ' (' attr(href) ')';
      font-size: 0.7em;
      font-weight: normal;
      position: static;
    }
    .consent,
    .withheld {
      display: none;
    }
  }
`;
