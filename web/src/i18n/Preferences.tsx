import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { setApiLanguage } from '../api/client';
import { en } from './en';
import { zh } from './zh';

export type Language = 'zh' | 'en';
export type Word = keyof typeof zh;
export type Translate = (word: Word, values?: Record<string, string | number>) => string;

interface Preferences {
  language: Language;
  setLanguage: (language: Language) => void;
  /** Large type for older readers (长辈版). */
  elder: boolean;
  setElder: (elder: boolean) => void;
  t: Translate;
  /** A date as the language writes it; the server's dates are 2021-09-03. */
  date: (iso: string) => string;
}

const Context = createContext<Preferences | null>(null);

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function store(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // The browser keeps nothing; the choice lasts until the page is closed.
  }
}

/** Language and size of type, kept in the browser. */
export function PreferencesProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => (stored('language') === 'en' ? 'en' : 'zh'));
  const [elder, setElder] = useState(() => stored('elder') === 'yes');
  setApiLanguage(language);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    store('language', language);
  }, [language]);
  useEffect(() => {
    document.documentElement.classList.toggle('elder', elder);
    store('elder', elder ? 'yes' : 'no');
  }, [elder]);
  const value = useMemo<Preferences>(() => {
    const words = language === 'zh' ? zh : en;
    return {
      language,
      setLanguage,
      elder,
      setElder,
      t: (word, values = {}) => words[word].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '')),
      date: (iso) => (language === 'zh' ? chineseDate(iso) : iso),
    };
  }, [language, elder]);
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

const chineseDate = (iso: string): string => iso.replace(/^(\d{4})-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');

export function usePreferences(): Preferences {
  const value = useContext(Context);
  if (value === null) throw new Error('PreferencesProvider is missing');
  return value;
}
