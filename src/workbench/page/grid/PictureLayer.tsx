import { useEffect, useRef } from 'react';
import type { Picture } from '../../workbook/Picture';
import type { Sheet } from '../../workbook/Sheet';
import { useWords } from '../WordsContext';
import { clipOf, placeOf } from './floating';
import { useGridClasses } from './gridClasses';
import type { GridGeometry, Rectangle } from './gridGeometry';
import type { Viewport } from './visibleCells';

interface PictureLayerProps {
  readonly sheet: Sheet;
  readonly geometry: GridGeometry;
  readonly view: Viewport;
}

/** The pictures of a sheet over its cells: stamps, signatures, photographs. */
export function PictureLayer({ sheet, geometry, view }: PictureLayerProps) {
  return sheet.pictures.map((picture, index) => {
    const place = placeOf(geometry, picture.anchor);
    return (
      <PictureView
        key={`${index} ${picture.name}`}
        picture={picture}
        place={place}
        clip={clipOf(geometry, view, place)}
      />
    );
  });
}

interface PictureViewProps {
  readonly picture: Picture;
  readonly place: Rectangle;
  readonly clip: string | undefined;
}

function PictureView({ picture, place, clip }: PictureViewProps) {
  const words = useWords();
  const classes = useGridClasses();
  const ref = useRef<HTMLImageElement>(null);
  const { bytes, type } = picture;
  useEffect(() => {
    const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
    if (ref.current !== null) ref.current.src = url;
    return () => URL.revokeObjectURL(url);
  }, [bytes, type]);
  return (
    <img
      ref={ref}
      alt={picture.altText || picture.name || words.picture}
      data-picture={picture.name}
      draggable={false}
      className={classes.picture}
      style={{
        ...place,
        clipPath: clip,
        borderRadius: picture.round ? '50%' : undefined,
        rotate: picture.rotation === 0 ? undefined : `${picture.rotation}deg`,
      }}
    />
  );
}
