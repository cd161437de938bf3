import { Conversations } from '@konnect/session/conversations';
import { Logo } from '@konnect/ui/logo';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';

/** Beside the room on wide windows. */
export function ConversationRail({ current }: { current: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <nav aria-label={t('sessions')} className="hidden min-h-0 flex-col overflow-y-auto wide:flex">
      <Link to="/" aria-label={t('toHome')} className="px-5 pt-5 pb-4">
        <Logo />
      </Link>
      <Conversations
        current={current}
        hrefOf={(chatId) => `/chat/${chatId}`}
        onOpen={(chatId) => void navigate(`/chat/${chatId}`)}
        none={null}
      />
    </nav>
  );
}
