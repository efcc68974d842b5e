import type { Preparation } from '../Preparation';
import { newYear } from './newYear';
import { prepareYear } from './prepareYear';
import { defaultPointsScheme, pointsSchemeOf } from './schemeOf';
import type { Kit, YearPeople } from './YearRequest';

/** A new year as a person asks for it. */
export interface NewYearWish {
  readonly kit: Kit;
  readonly year: number;
  /** Of schemeChoices. */
  readonly schemeId: string;
  readonly people: YearPeople;
}

/** Makes a new year's sheets ready from who there is. Throws AppError as prepareYear does. */
export async function prepareNewYear(wish: NewYearWish): Promise<Preparation> {
  const scheme = pointsSchemeOf(wish.schemeId) ?? defaultPointsScheme;
  return prepareYear(newYear(wish.kit, wish.year, wish.people, scheme));
}
