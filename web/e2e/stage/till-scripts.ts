/** Does what Razorpay's does for a page: lays a frame over it, and hands on what the payer does there. */
export const razorpayScript = `
  window.Razorpay = class {
    constructor(options) {
      this.options = options;
    }
    open() {
      const { options } = this;
      const frame = document.createElement('iframe');
      frame.title = 'Razorpay';
      frame.src = 'https://api.razorpay.com/v1/checkout/public?order_id=' + options.order_id;
      frame.style = 'position: fixed; inset: 0; width: 100%; height: 100%; border: 0; z-index: 99; background: #fff';
      const heard = ({ source, data }) => {
        if (source === frame.contentWindow) {
          removeEventListener('message', heard);
          frame.remove();
          data.paid ? options.handler(data.paid) : options.modal.ondismiss();
        }
      };
      addEventListener('message', heard);
      document.body.append(frame);
    }
  };`;

/** Does what Stripe's does for a page: its fields in a frame, and a confirmation that asks Stripe. */
export const stripeScript = `
  window.Stripe = () => ({
    _registerWrapper() {},
    elements: ({ clientSecret }) => ({
      clientSecret,
      create() {
        const listeners = {};
        const frame = document.createElement('iframe');
        frame.title = 'Secure payment input frame';
        frame.src = 'https://js.stripe.com/v3/inner.html';
        frame.style = 'width: 100%; height: 60px; border: 0';
        frame.onload = () => listeners.ready();
        return {
          on: (event, listener) => (listeners[event] = listener),
          mount: (place) => place.append(frame),
          destroy: () => frame.remove(),
        };
      },
    }),
    confirmPayment: async ({ elements }) => {
      const answer = await fetch(
        'https://api.stripe.com/v1/payment_intents/' + elements.clientSecret + '/confirm',
        { method: 'POST' },
      );
      return answer.json();
    },
  });`;
