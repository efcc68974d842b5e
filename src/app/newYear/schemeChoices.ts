import { pointsSchemes } from '../../points/pointsSchemes';

/** The schemes of points a new year can have, the default one first. */
export const schemeChoices: readonly {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
}[] = pointsSchemes.map(({ id, name, nameEn }) => ({ id, name, nameEn }));
