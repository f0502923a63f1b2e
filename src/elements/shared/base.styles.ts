import {css} from 'lit';

/** What all displaying elements have in common: the host's type without its quirks. */
export const baseStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  /*
   * Containment leaves the base without a width of its own. Where the page asks for one, as in a
   * flex row or a float, this unseen text gives it, and wraps where there is less room.
   */
  :host::before {
    block-size: 0;
    content: 'mm mm mm mm mm mm mm mm mm mm mm mm mm mm';
    content: 'mm mm mm mm mm mm mm mm mm mm mm mm mm mm' / '';
    display: block;
    overflow: hidden;
    visibility: hidden;
  }

  .base {
    --_accent: var(--aushang-accent, color-mix(in srgb, LinkText, currentColor));
    --_line: var(--aushang-line, color-mix(in srgb, currentColor 18%, transparent));
    --_surface: var(--aushang-surface, color-mix(in srgb, currentColor 4%, transparent));
    --_hover: color-mix(in srgb, currentColor 8%, transparent);
    --_radius: var(--aushang-radius, 0.25em);
    --_muted: var(--aushang-muted, color-mix(in srgb, currentColor 75%, transparent));
    display: block;
    container-type: inline-size;
    box-sizing: border-box;
    min-inline-size: 0;
    font-style: normal;
    font-variant: normal;
    hyphens: manual;
    letter-spacing: normal;
    line-break: auto;
    line-height: 1.5;
    overflow-wrap: anywhere;
    text-align: start;
    text-align-last: auto;
    text-decoration: none;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    word-spacing: normal;
  }

  .base *,
  .base ::before,
  .base ::after {
    box-sizing: border-box;
  }

  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  li,
  figure {
    margin: 0;
    padding: 0;
  }

  /* Words of one direction stand on the side that the page reads from, with their full stop. */
  p,
  figcaption {
    text-align: -webkit-match-parent;
    text-align: match-parent;
    unicode-bidi: plaintext;
  }

  a {
    color: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.18em;
  }
  a:hover {
    text-decoration-thickness: max(2px, 0.125em);
  }

  /* The text's colour is seen on any ground that the text is; the accent fills the ring. */
  :focus-visible {
    background: color-mix(in srgb, var(--_accent) 15%, transparent);
    border-radius: 1px;
    outline: 2px solid;
    outline-offset: 2px;
  }
  :focus:not(:focus-visible) {
    outline: none;
  }

  /* What arrives at once needs no stand-in: it appears after a moment, and does not move. */
  .skeleton {
    animation: appear 0s 0.2s both;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }

  .footer {
    margin-block-start: 1.5em;
  }

  .unseen {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }

  @media print {
    button {
      display: none;
    }
  }
`;
