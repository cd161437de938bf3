export function ReviewForm(_: { expertId: string; sessionId: string }) {
  return null;
}
