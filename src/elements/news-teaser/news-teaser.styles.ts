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

  @container (inline-size < 16em) {
    .item .title {
      font-size: 1.25em;
    }
  }
  @container (inline-size >= 40em) {
    /* As wide as the place, but not so high that the title is out of sight. */
    .vertical .image {
      max-block-size: 28em;
    }
    .horizontal.pictured {
      align-items: center;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
`;
