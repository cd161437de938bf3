import { useTranslation } from 'react-i18next';

const slug = (name: string) => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** Names that come from the server, in the reader's language where the catalogue has them. */
export function useNames() {
  const { t } = useTranslation('names');
  return {
    topic: (name: string) => t(`topic.${slug(name)}`, { defaultValue: name }),
    goal: (name: string) => t(`goal.${slug(name)}`, { defaultValue: name }),
    language: (name: string) => t(`language.${slug(name)}`, { defaultValue: name }),
  };
}
