/** Two soft notes, again and again. */
const NOTES = [523.25, 659.25];
const NOTE_S = 0.4;
const EVERY_MS = 3_000;
const LOUD = 0.06;

function play(context: AudioContext) {
  NOTES.forEach((frequency, n) => {
    const from = context.currentTime + n * NOTE_S;
    const volume = new GainNode(context, { gain: 0 });
    const tone = new OscillatorNode(context, { frequency });
    volume.gain.setTargetAtTime(LOUD, from, 0.02);
    volume.gain.setTargetAtTime(0, from + NOTE_S / 2, 0.08);
    tone.connect(volume).connect(context.destination);
    tone.start(from);
    tone.stop(from + 2 * NOTE_S);
  });
}

/** Rings until the answer is called. Where the browser lets nothing sound before something was pressed, it is silent. */
export function ring(): () => void {
  if (typeof AudioContext === 'undefined') {
    return () => undefined;
  }
  const context = new AudioContext();
  const again = () => context.state === 'running' && play(context);
  again();
  const ringing = setInterval(again, EVERY_MS);
  return () => {
    clearInterval(ringing);
    void context.close().catch(() => undefined);
  };
}
