/** The pictures of the guide for staff: file `public/guide/{name}-{language}.png`, in CSS pixels. */
export const guidePictures = {
  "granska-ko": { width: 640, height: 580 },
  "granska-forslag": { width: 640, height: 640 },
  "granska-kontroller": { width: 640, height: 500 },
  "granska-svar": { width: 640, height: 420 },
  "granska-klart": { width: 640, height: 400 },
} as const;

/** Name of a picture in the guide for staff. */
export type GuidePicture = keyof typeof guidePictures;
