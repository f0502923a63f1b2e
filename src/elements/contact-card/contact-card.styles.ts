import {css} from 'lit';

export const contactCardStyles = css`
  .card {
    display: grid;
    gap: 1em;
    grid-template-columns: minmax(0, 1fr);
  }
  .head {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
  }
  .who {
    flex: 1 1 10em;
    min-inline-size: 0;
  }
  .photo {
    aspect-ratio: 1;
    background: var(--_surface);
    block-size: auto;
    border-radius: var(--_radius);
    flex: none;
    inline-size: 7em;
    max-inline-size: 100%;
    object-fit: cover;
  }
  .logo {
    object-fit: contain;
  }
  .initials {
    align-items: center;
    background: var(--_hover);
    color: var(--_muted);
    display: flex;
    font-size: 1.25em;
    font-weight: 600;
    inline-size: 5.6em;
    justify-content: center;
    line-height: 1;
  }
  .small {
    inline-size: 2.8em;
  }
  .about {
    color: var(--_muted);
    font-size: 0.875em;
    max-inline-size: 65ch;
  }
  .title + .about {
    margin-block-start: 0.25em;
  }
  .card .consent {
    margin: 0;
  }
  /* Words of one direction stand on the side that the page reads from. */
  dt,
  bdi {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .said:not(:first-child) {
    margin-block-start: 1em;
  }
  .said {
    max-inline-size: 65ch;
    white-space: pre-line;
  }

  .facts {
    display: grid;
    gap: 1.5em;
    grid-template-columns: minmax(0, 1fr);
  }
  dl,
  dd {
    margin: 0;
  }
  dl {
    align-content: start;
    display: grid;
    gap: 0 1.5em;
    grid-template-columns: fit-content(40%) minmax(0, 1fr);
    /* The rows have room above and below, which is not to add to that around them. */
    margin-block: -0.5em;
  }
  .row {
    display: grid;
    gap: 0 1.5em;
    grid-column: 1 / -1;
    grid-template-columns: 7em minmax(0, 1fr);
  }
  @supports (grid-template-columns: subgrid) {
    .row {
      grid-template-columns: subgrid;
    }
  }
  dt {
    color: var(--_muted);
  }
  dt,
  dd {
    padding-block: 0.5em;
  }
  dd a {
    /* A target of 44 pixels, without moving the rows apart as far. */
    display: inline-block;
    margin-block: -0.625em;
    min-inline-size: 2.75em;
    padding-block: 0.625em;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .button {
    align-items: center;
    display: inline-flex;
    text-decoration: none;
  }
  .skeleton p {
    background: var(--_surface);
    block-size: 1.5em;
    border-radius: var(--_radius);
  }

  @container (inline-size < 20em) {
    .row {
      display: block;
    }
    dt {
      font-size: 0.875em;
      padding-block: 0.5em 0;
    }
    dd {
      padding-block: 0;
    }
  }
  /* Two buttons do not fit beside each other. */
  @container (inline-size < 24em) {
    .actions > * {
      flex: 1 1 100%;
      justify-content: center;
    }
  }
  @container (inline-size >= 44em) {
    .facts:has(.office) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    .initials {
      border: 1px solid;
    }
  }
  @media print {
    /* Without their ground, which is not printed, initials look lost. */
    .button,
    .initials {
      display: none;
    }
    .named::after {
      content: ' (' attr(href) ')';
    }
  }
`;
