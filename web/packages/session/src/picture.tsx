import { cn } from '@konnect/ui/cn';
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';

type Props = {
  stream: MediaStream;
  label: string;
  /** As in a mirror: how one knows oneself. */
  mirrored?: boolean;
  className?: string;
  ref?: Ref<HTMLVideoElement>;
};

/** Moving pictures without their sound, which comes from the call itself. */
export function Picture({ stream, label, mirrored = false, className, ref }: Props) {
  const own = useRef<HTMLVideoElement>(null);
  useImperativeHandle<HTMLVideoElement | null, HTMLVideoElement | null>(ref, () => own.current, []);
  useEffect(() => {
    if (own.current) {
      own.current.srcObject = stream;
    }
  }, [stream]);
  useEffect(() => {
    const shown = own.current;
    return () => {
      // Beside other windows it would stay, and stand still, when the call is over.
      if (shown !== null && document.pictureInPictureElement === shown) {
        void document.exitPictureInPicture().catch(() => undefined);
      }
    };
  }, []);
  return (
    <video
      ref={own}
      autoPlay
      playsInline
      muted
      aria-label={label}
      className={cn('size-full', mirrored && '-scale-x-100', className)}
    />
  );
}
