/** The languages of the product. Formats depend on it and on nothing else. */
export type Language = 'zh-CN' | 'en';
