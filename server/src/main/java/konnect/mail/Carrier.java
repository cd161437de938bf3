package konnect.mail;

/** Brings letters to where they go. */
interface Carrier {
    /**
     * Brings one.
     *
     * @throws NotCarried when it is to be tried again later
     */
    void carry(Letter letter) throws NotCarried;

    /** The letter has not been taken. */
    final class NotCarried extends Exception {
        private static final long serialVersionUID = 1;

        NotCarried(Throwable cause) {
            super(cause.getClass().getSimpleName(), cause);
        }
    }
}
