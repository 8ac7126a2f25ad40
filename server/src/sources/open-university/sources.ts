/** The dataset as the source of a row names it. */
export const DATASET =
  'Open University Learning Analytics dataset (Kuzilek, Hlosta, Zdrahal 2017), doi:10.1038/sdata.2017.171, CC BY 4.0';
