import {css} from 'lit';

export const eventCountdownStyles = css`
  .event {
    display: grid;
    gap: 0.75em 1.5em;
    position: relative;
  }
  .title {
    text-wrap: pretty;
  }
  .date {
    color: inherit;
    font-size: 1em;
    font-weight: 600;
  }
  .text > * + * {
    margin-block-start: 0.25em;
  }
  .struck {
    text-decoration: line-through;
  }
  .place,
  .also,
  .rest {
    color: var(--_muted);
  }
  .states {
    display: flex;
    flex-wrap: wrap;
    font-weight: 600;
    gap: 0 1em;
  }
  .today::before {
    background: var(--_accent);
    block-size: 0.75em;
    border-radius: 50%;
    content: '';
    display: inline-block;
    inline-size: 0.75em;
    margin-inline-end: 0.5em;
  }
  .next {
    /* Above the link that covers all of the event, as are the actions. */
    inline-size: fit-content;
    position: relative;
  }
  .next a {
    /* A target of 44 pixels, without moving the lines apart. */
    padding-block: 0.8em;
  }
  .text > .next {
    margin-block-start: 0.75em;
  }

  .timer {
    align-items: baseline;
    align-self: start;
    background: var(--_surface);
    border-radius: var(--_radius);
    display: flex;
    flex-wrap: wrap;
    font-variant-numeric: tabular-nums;
    gap: 0 0.5em;
    padding: 0.5em 1em;
  }
  .value {
    font-size: 1.563em;
    font-weight: 600;
    line-height: 1.2;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .text > .actions {
    margin-block-start: 0.75em;
  }
  .actions > * {
    position: relative;
  }
  .actions a {
    align-items: center;
    display: flex;
    min-block-size: 2.75em;
  }
  [aria-pressed='true'] {
    border-color: currentColor;
    box-shadow: inset 0 0 0 1px;
  }
  .skeleton p {
    background: var(--_surface);
    block-size: 1.5em;
    border-radius: var(--_radius);
  }

  @container (inline-size >= 26em) {
    .counting {
      /* As wide for 9 seconds as for 59, or the text would move at each tick. */
      grid-template-columns: 9em minmax(0, 1fr);
    }
    .timer {
      align-items: center;
      flex-direction: column;
      flex-wrap: nowrap;
      justify-content: center;
      min-block-size: 5.5em;
      padding: 0.75em;
    }
  }
  @media (forced-colors: active) {
    .timer {
      border: 1px solid;
    }
    .today::before {
      background: LinkText;
      forced-color-adjust: none;
    }
    [aria-pressed='true'] {
      border-width: 3px;
    }
  }
  @media print {
    .counting {
      display: block;
    }
    /* What is true today alone: paper is read later. */
    .timer,
    .running,
    .today,
    .tomorrow {
      display: none;
    }
    .actions a::after,
    .next a::after {
      content: ' (' attr(href) ')';
      font-size: 0.7em;
    }
  }
`;
