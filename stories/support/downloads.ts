import {spyOn} from 'storybook/test';

export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Notes the files that the elements let a visitor save, in place of saving them. */
export function noteDownloads(): SavedFile[] {
  const files: SavedFile[] = [];
  let blob: Blob | undefined;
  const createUrl = URL.createObjectURL.bind(URL);
  spyOn(URL, 'createObjectURL').mockImplementation((made) => {
    blob = made as Blob;
    return createUrl(made);
  });
  spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    const {download} = this;
    void blob?.text().then((text) => files.push({name: download, type: blob!.type, text}));
  });
  return files;
}
