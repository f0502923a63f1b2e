import {css} from 'lit';

export const newsListStyles = css`
  .finder {
    display: grid;
    gap: 0.75em;
    margin-block-end: 1.5em;
  }
  .search span {
    display: block;
    font-weight: 600;
    margin-block-end: 0.25em;
  }
  input {
    appearance: none;
    background: var(--_surface);
    border: 1px solid color-mix(in srgb, currentColor 55%, transparent);
    border-radius: var(--_radius);
    color: inherit;
    font: inherit;
    inline-size: 100%;
    max-inline-size: 30em;
    min-block-size: 2.75em;
    padding: 0.5em 0.75em;
  }
  .filter {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .filter button {
    font-size: 0.875em;
    font-weight: normal;
    min-block-size: calc(2.75em / 0.875);
    padding: 0.25em 0.75em;
  }
  .filter [aria-pressed='true'] {
    border-color: currentColor;
    box-shadow: inset 0 0 0 1px;
    font-weight: 600;
  }
  .filter .rest {
    background: none;
    border-color: transparent;
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-underline-offset: 0.18em;
  }
  .count {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
    font-weight: normal;
  }

  .items > li {
    break-inside: avoid;
    position: relative;
  }
  .more,
  .items ~ * .notice {
    margin-block-start: 1.5em;
  }
  .more[aria-disabled='true'] {
    color: var(--_muted);
    cursor: progress;
  }

  .list > li,
  .compact > li {
    border-block-start: 1px solid var(--_line);
    padding-block: 1.25em;
  }
  .compact > li {
    padding-block: 0.75em;
  }
  .list > li:first-child,
  .compact > li:first-child {
    border-block-start: 0;
    padding-block-start: 0;
  }
  .list > li:last-child,
  .compact > li:last-child {
    padding-block-end: 0;
  }

  .list > li {
    display: grid;
    gap: 0.75em 1.5em;
  }
  .list figure {
    order: -1;
  }

  .compact .title {
    font-size: 1em;
    line-height: 1.35;
    max-inline-size: none;
    text-wrap: pretty;
  }

  .cards {
    display: grid;
    gap: 1.5em;
    grid-template-columns: repeat(auto-fill, minmax(min(16em, 100%), 1fr));
  }
  .cards > li {
    background: var(--_surface);
    border-radius: var(--_radius);
    display: grid;
    grid-row: span 2;
    grid-template-rows: subgrid;
    overflow: hidden;
    row-gap: 0;
  }
  .cards > li:hover {
    background: var(--_hover);
  }
  .cards figure {
    grid-row: 1;
  }
  .cards .image {
    border-radius: 0;
  }
  .cards figcaption {
    padding-inline: calc(1em / 0.875);
  }
  .cards .text {
    display: flex;
    flex-direction: column;
    grid-row: 2;
    padding: 1em;
  }
  .cards li:not(.pictured) .text {
    grid-row: 1 / -1;
  }
  .cards .tags {
    margin-block-start: auto;
    padding-block-start: 0.75em;
  }
  .cards .summary {
    -webkit-box-orient: vertical;
    display: -webkit-box;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }
  /* Without a picture the text takes the room, and what is left of it is below. */
  .cards li:not(.pictured) .summary {
    -webkit-line-clamp: 9;
  }
  .cards li:not(.pictured) .tags {
    margin-block-start: 0;
  }

  .skeleton p {
    background: var(--_surface);
    block-size: 1.2em;
    border-radius: var(--_radius);
  }
  .skeleton .title {
    inline-size: 70%;
  }
  .skeleton .summary {
    block-size: 3em;
    margin-block-start: 0.5em;
  }

  @media (forced-colors: active) {
    .filter [aria-pressed='true'] {
      border-width: 3px;
    }
    .cards > li {
      border: 1px solid;
    }
  }
  @media print {
    .finder {
      display: none;
    }
    .cards .summary {
      display: block;
    }
  }

  @container (inline-size >= 30em) {
    .list > .pictured {
      grid-template-columns: minmax(0, 1fr) 28%;
    }
    .list figure {
      order: 0;
    }
    .compact .text {
      align-items: baseline;
      display: flex;
      gap: 1.5em;
      justify-content: space-between;
    }
    .compact .date {
      flex: none;
      margin: 0;
    }
  }
  /* One column holds the dates of all items, as wide as the longest of them. */
  @supports (grid-template-columns: subgrid) {
    @container (inline-size >= 40em) {
      .list.dated {
        column-gap: 1.5em;
        display: grid;
        grid-template-columns: minmax(7em, max-content) minmax(0, 1fr) 28%;
      }
      .list.dated > li,
      .list.dated .text {
        display: grid;
        grid-column: 1 / -1;
        grid-template-columns: subgrid;
      }
      .list.dated .text {
        align-content: start;
      }
      .list.dated .text > * {
        grid-column: 2 / -1;
      }
      .list.dated .pictured .text {
        grid-column: 1 / 3;
      }
      .list.dated figure {
        grid-column: 3;
      }
      .list.dated .title,
      .list.dated .date {
        align-self: baseline;
      }
      .list.dated .date {
        grid-column: 1;
        grid-row: 1 / span 3;
      }
    }
  }
`;
