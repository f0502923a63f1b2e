import {css} from 'lit';

/** A contact as a code to scan, and the button for it. */
export const codeStyles = css`
  [aria-expanded='true'] {
    border-color: currentColor;
    box-shadow: inset 0 0 0 1px;
  }
  /* Scanners need dark on light, whatever the page wears. */
  .qr svg {
    border-radius: var(--_radius);
    display: block;
    forced-color-adjust: none;
    inline-size: min(100%, 18em);
    print-color-adjust: exact;
  }

  @media (forced-colors: active) {
    [aria-expanded='true'] {
      border-width: 3px;
    }
  }
  @media print {
    .qr {
      break-inside: avoid;
    }
  }
`;
