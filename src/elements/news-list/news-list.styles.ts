import {css} from 'lit';

export const newsListStyles = css`
  ul {
    list-style: none;
  }

  .items > li {
    border-block-start: 1px solid var(--_line);
    display: grid;
    gap: 0.75em 1.5em;
    padding-block: 1.25em;
    position: relative;
  }
  .items > li:first-child {
    border-block-start: 0;
    padding-block-start: 0;
  }
  .items > li:last-child {
    padding-block-end: 0;
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
  .notice {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .date {
    display: block;
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
    display: flex;
    flex-wrap: wrap;
    margin-block-start: 0.5em;
  }
  .tags li + li::before {
    content: '·';
    content: '·' / '';
    margin-inline: 0.5em;
  }

  figure {
    order: -1;
  }
  img {
    aspect-ratio: 3 / 2;
    background: var(--_surface);
    block-size: auto;
    border-radius: var(--aushang-radius, 0.25em);
    display: block;
    inline-size: 100%;
    object-fit: cover;
  }
  figcaption {
    line-height: 1.35;
    margin-block-start: 0.5em;
  }
  small {
    display: block;
    font-size: inherit;
  }

  .items ~ * .notice {
    margin-block-start: 1.5em;
  }

  button {
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--aushang-radius, 0.25em);
    color: inherit;
    cursor: pointer;
    font: inherit;
    font-weight: 600;
    margin-block-start: 1.5em;
    min-block-size: 2.75em;
    padding: 0.5em 1.5em;
  }
  button:hover {
    background: var(--_hover);
  }
  button[aria-disabled='true'] {
    color: var(--_muted);
    cursor: progress;
  }

  /* What arrives at once needs no stand-in: it appears after a moment, and does not move. */
  .skeleton {
    animation: appear 0s 0.2s both;
  }
  .skeleton p {
    background: var(--_surface);
    block-size: 1.2em;
    border-radius: var(--aushang-radius, 0.25em);
  }
  .skeleton .title {
    inline-size: 70%;
  }
  .skeleton .summary {
    block-size: 3em;
    margin-block-start: 0.5em;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }

  @media print {
    .title a::after {
      content: ' (' attr(href) ')';
      font-size: 0.7em;
      font-weight: normal;
      position: static;
    }
    li {
      break-inside: avoid;
    }
  }

  @container (inline-size >= 30em) {
    .pictured {
      grid-template-columns: minmax(0, 1fr) 28%;
    }
    figure {
      order: 0;
    }
  }
  @container (inline-size >= 40em) {
    .dated .text {
      align-content: start;
      column-gap: 1.5em;
      display: grid;
      grid-template-columns: 7em minmax(0, 1fr);
    }
    .dated .text > * {
      grid-column: 2;
    }
    .dated .title,
    .dated .date {
      align-self: baseline;
    }
    .dated .date {
      grid-column: 1;
      grid-row: 1 / span 3;
    }
  }
`;
