import { useState } from 'react';
import { cn } from './cn';

const tints = ['bg-tint-1', 'bg-tint-2', 'bg-tint-3', 'bg-tint-4'];

const sizes = {
  32: 'size-8',
  36: 'size-9',
  44: 'size-11',
  56: 'size-14',
  64: 'size-16',
  72: 'size-18',
  88: 'size-22',
  132: 'size-33',
} as const;

function tint(id: string): string | undefined {
  let sum = 0;
  for (const character of id) {
    sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973;
  }
  return tints[sum % tints.length];
}

const initials = (name: string) =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');

const FRAME = 'grid shrink-0 place-items-center overflow-hidden rounded-m';

/** Somebody of whom nothing but the name is known. */
export function Initials({
  person,
  size = 56,
}: {
  person: { id: string; name: string };
  size?: keyof typeof sizes;
}) {
  return (
    <span aria-hidden className={cn(FRAME, sizes[size], tint(person.id), 'font-strong text-night')}>
      {initials(person.name)}
    </span>
  );
}

type Props = {
  person: { id: string; name: string; imageUrl?: string | null | undefined };
  size?: keyof typeof sizes;
  /** A name for those who do not see it; empty where the name stands beside it. */
  alt?: string;
  className?: string;
  eager?: boolean;
};

/** What an answer names by its path is at the server, which may be another host than that of the pages. */
const atServer = (address: string) =>
  address.startsWith('/') ? (import.meta.env.VITE_API_URL ?? '') + address : address;

/** The photo a person uploaded, else the drawing made from the id, else initials. Square, never round. */
export function Portrait({ person, size = 56, alt = '', className, eager = false }: Props) {
  const [missing, setMissing] = useState(false);
  const source = atServer(person.imageUrl || `/portraits/${encodeURIComponent(person.id)}.svg`);
  return (
    <span className={cn(FRAME, sizes[size], tint(person.id), className)}>
      {missing ? (
        <span className="font-strong text-night">
          <span aria-hidden>{initials(person.name)}</span>
          <span className="sr-only">{alt}</span>
        </span>
      ) : (
        <img
          src={source}
          alt={alt}
          width={size}
          height={size}
          loading={eager ? 'eager' : 'lazy'}
          className="size-full object-cover"
          onError={() => setMissing(true)}
        />
      )}
    </span>
  );
}
