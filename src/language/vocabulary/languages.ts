/** The languages in which people read meanings, labels and reports. */
export type Language = 'en' | 'nl' | 'de';
