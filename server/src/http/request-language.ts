import { LANGUAGES, type Language } from '@evenkeel/shared/messages';
import type { Request } from 'express';

/** The language of the answer: `?lang=`, else the best of Accept-Language, else Dutch. */
export function requestLanguage(request: Pick<Request, 'query' | 'headers'>): Language {
  const asked = request.query['lang'];
  return known(typeof asked === 'string' ? asked : '') ?? accepted(request.headers['accept-language']) ?? LANGUAGES[0];
}

function accepted(header: string | undefined): Language | null {
  const ranges = (header ?? '').split(',').map((part) => {
    const [range = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    const quality = parameters.find((parameter) => parameter.startsWith('q='));
    return { range, quality: quality ? Number(quality.slice(2)) : 1 };
  });
  const wanted = ranges.filter(({ quality }) => quality > 0).sort((a, b) => b.quality - a.quality);
  return wanted.map(({ range }) => known(range)).find((language) => language !== null) ?? null;
}

function known(tag: string): Language | null {
  const primary = tag.toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language === primary) ?? null;
}
