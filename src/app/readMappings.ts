import { MappingError, type Mapping, parseMappings } from '../forms/mapping/Mapping';
import { AppError } from './AppError';

/** Mappings from an exported file's text, one or a list. Throws AppError 'mapping-invalid'. */
export function readMappings(text: string): readonly Mapping[] {
  const trimmed = text.replace(/^\uFEFF/u, '').trim();
  try {
    return parseMappings(trimmed.startsWith('{') ? `[${trimmed}]` : trimmed);
  } catch (error) {
    if (!(error instanceof MappingError)) throw error;
    throw new AppError(
      'mapping-invalid',
      { path: error.path === '' ? 'JSON' : error.path },
      { cause: error },
    );
  }
}
