/** How a sheet prints. What is undefined is as Excel has it by default. Margins in points. */
export interface PageLayout {
  orientation?: 'portrait' | 'landscape';
  /** The file format's number of the paper: 9 is A4, 8 is A3. */
  paperSize?: number;
  /** Percent; undefined or null where pages are fitted instead. */
  scale?: number | null;
  /** Pages wide, tall; null for as many as it takes. */
  fitToWidth?: number | null;
  fitToHeight?: number | null;
  centerHorizontally?: boolean;
  centerVertically?: boolean;
  printGridlines?: boolean;
  printHeadings?: boolean;
  blackAndWhite?: boolean;
  /** On all pages, in the file's code: "&L…&C第 &P 页&R…". */
  header?: string;
  footer?: string;
  margins?: {
    top: number;
    bottom: number;
    left: number;
    right: number;
    header: number;
    footer: number;
  };
}
