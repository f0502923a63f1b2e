import {css} from 'lit';

/** Whether an office is open, and its hours. */
export const hoursStyles = css`
  .state {
    font-weight: 600;
    text-wrap: balance;
  }
  /* Words of one direction stand on the side that the page reads from. */
  td {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  table {
    border-collapse: collapse;
    margin-block-start: 0.5em;
  }
  caption {
    color: var(--_muted);
    font-size: 0.875em;
    padding-block-end: calc(0.25em / 0.875);
    text-align: start;
  }
  th,
  td {
    font-variant-numeric: tabular-nums;
    font-weight: inherit;
    padding: 0.125em 0;
    vertical-align: baseline;
  }
  th {
    padding-inline-end: 1.5em;
    text-align: start;
    white-space: nowrap;
  }
  td {
    text-wrap: balance;
  }
  .time {
    white-space: nowrap;
  }
  .today {
    font-weight: 600;
  }
  .today th::after {
    background: var(--_accent);
    block-size: 0.5em;
    border-radius: 50%;
    content: '';
    display: inline-block;
    inline-size: 0.5em;
    margin-inline-start: 0.5em;
  }

  @container (inline-size < 20em) {
    th {
      padding-inline-end: 1em;
    }
  }
  /* Days stand above their hours, as labels do above what they name. */
  @container (inline-size < 16em) {
    table,
    caption,
    tbody,
    tr,
    th,
    td {
      display: block;
    }
    th {
      font-size: 0.875em;
      padding-block: 0.5em 0;
    }
    tr:not(.today) th {
      color: var(--_muted);
    }
    td {
      padding-block: 0;
    }
  }
  @media (forced-colors: active) {
    .today th::after {
      background: LinkText;
      forced-color-adjust: none;
    }
  }
  @media print {
    /* What is true now alone: paper is read later. */
    .state,
    .today th::after {
      display: none;
    }
    .today {
      font-weight: inherit;
    }
    table {
      margin: 0;
    }
  }
`;
