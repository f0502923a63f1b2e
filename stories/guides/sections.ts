const HEADING = /^(#{1,6}) +(.*)$/;

/** The pages that a link of our texts leads to here. Other files lie beside the source only. */
const PAGES: readonly (readonly [target: RegExp, page: string])[] = [
  [/feed\.md/, 'anleitungen-der-feed'],
  [/PRIVACY\.md|^#7-/, 'anleitungen-datenschutz'],
  [/SECURITY\.md/, 'anleitungen-sicherheit'],
  [/^#[1-589]-|^#1[01]-|LIESMICH\.md/, 'anleitungen-einbetten'],
  [/^#6-/, 'anleitungen-gestalten'],
];

/**
 * Sections of one of the project's texts, so that each fact is told in one place only.
 *
 * @param text Markdown.
 * @param names Headings of the sections, without the number that they may have; their own
 *   subsections belong to them. Without names it is the whole text but its title.
 * @throws Where the text has no such section: a guide must not lose a part unseen.
 */
export function sectionsOf(text: string, ...names: readonly string[]): string {
  const parts = names.length
    ? names.map((name) => sectionOf(text, name))
    : [text.replace(/^# .*\n/, '')];
  return (
    parts
      .join('\n\n')
      .replace(/(?<!!)\[([^\]]*)\]\(([^)\s]*)\)/g, linkFor)
      // Storybook's reader of Markdown takes backslashes away, also within code.
      .replace(/`[^`\n]+`/g, (code) => code.replaceAll('\\', '\\\\'))
  );
}

function sectionOf(text: string, wanted: string): string {
  const lines = text.split('\n');
  let isCode = false;
  let level = 0;
  const section: string[] = [];
  for (const line of lines) {
    isCode = line.startsWith('```') ? !isCode : isCode;
    const [, marks = '', name = ''] = (!isCode && HEADING.exec(line)) || [];
    if (marks && level && marks.length <= level) {
      break;
    }
    if (marks && name.replace(/^\d+\. /, '') === wanted) {
      level = marks.length;
      section.push(`## ${wanted}`);
    } else if (level) {
      // Sections stand side by side here, whatever they were part of.
      section.push(marks ? `${'#'.repeat(marks.length - level + 2)} ${name}` : line);
    }
  }
  if (!level) {
    throw new Error(`There is no section "${wanted}".`);
  }
  return section.join('\n');
}

function linkFor(link: string, label: string, target: string): string {
  if (/^[a-z]+:/i.test(target)) {
    return link;
  }
  const [, page] = PAGES.find(([pattern]) => pattern.test(target)) ?? [];
  return page ? `[${label}](?path=/docs/${page}--docs)` : label;
}
