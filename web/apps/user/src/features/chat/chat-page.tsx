import { Conversations } from '@konnect/session/conversations';
import { buttonClass } from '@konnect/ui/button';
import { EmptyNotice } from '@konnect/ui/notices';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useTitle } from '../../lib/title';
import { Asking } from './asking';

/** `/chat`: one's conversations; with `?with=` the asking for a new one. */
export default function ChatPage() {
  const { t } = useTranslation(['chat', 'session']);
  const [asked] = useSearchParams();
  const navigate = useNavigate();
  const expertId = asked.get('with');
  useTitle(t('title'));
  if (expertId !== null) {
    return <Asking expertId={expertId} type={asked.get('type')} max={asked.get('max')} />;
  }
  return (
    <div className="page py-6 desk:py-12">
      <h1 className="mb-6 text-32 font-display tracking-[-0.022em] desk:text-44">{t('title')}</h1>
      <div className="-mx-5 max-w-[736px]">
        <Conversations
          hrefOf={(chatId) => `/chat/${chatId}`}
          onOpen={(chatId) => void navigate(`/chat/${chatId}`)}
          none={
            <div className="mx-5">
              <EmptyNotice
                title={t('session:conversations.none')}
                action={
                  <Link to="/explore" className={buttonClass({})}>
                    {t('session:conversations.find')}
                  </Link>
                }
              >
                {t('session:conversations.noneText')}
              </EmptyNotice>
            </div>
          }
        />
      </div>
    </div>
  );
}
