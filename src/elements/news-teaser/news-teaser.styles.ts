import {css} from 'lit';

export const newsTeaserStyles = css`
  .item {
    display: grid;
    gap: 1em 2em;
    position: relative;
  }
  .item .title {
    font-size: 1.563em;
  }
  figure {
    order: -1;
  }

  @container (inline-size >= 40em) {
    .horizontal.pictured {
      align-items: center;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
`;
