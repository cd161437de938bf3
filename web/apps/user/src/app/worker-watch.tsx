import { useEffect } from 'react';
import { useNavigate } from 'react-router';

/** Goes where a notification leads that was pressed. */
export function WorkerWatch() {
  const navigate = useNavigate();
  useEffect(() => {
    const hear = ({ data }: MessageEvent<{ show?: string }>) => {
      if (data.show !== undefined) {
        void navigate(data.show);
      }
    };
    navigator.serviceWorker?.addEventListener('message', hear);
    return () => navigator.serviceWorker?.removeEventListener('message', hear);
  }, [navigate]);
  return null;
}
