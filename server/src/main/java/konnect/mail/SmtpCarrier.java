package konnect.mail;

import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Properties;
import konnect.config.Mail;
import konnect.config.Mail.Smtp;
import org.jspecify.annotations.Nullable;

/** Hands letters to an SMTP server (RFC 5321), with TLS wherever a password goes over a network. */
final class SmtpCarrier implements Carrier {
    private static final String CONNECT_MS = "10000";
    private static final String ANSWER_MS = "20000";

    private final Session session;
    private final String from;

    SmtpCarrier(Smtp smtp, Mail mail) {
        this.session = Session.getInstance(properties(smtp), login(smtp));
        this.from = mail.from();
    }

    @Override
    public void carry(Letter letter) throws NotCarried {
        try {
            Transport.send(Mime.of(letter, session, from));
        } catch (MessagingException e) {
            throw new NotCarried(e);
        }
    }

    private static @Nullable Authenticator login(Smtp smtp) {
        var user = smtp.user();
        if (user == null) {
            return null;
        }
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user, smtp.password());
            }
        };
    }

    private static Properties properties(Smtp smtp) {
        var properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", smtp.host());
        properties.setProperty("mail.smtp.port", String.valueOf(smtp.port()));
        properties.setProperty("mail.smtp.auth", String.valueOf(smtp.user() != null));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(smtp.tls()));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(!smtp.tls()));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(smtp.startTlsRequired()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MS);
        properties.setProperty("mail.smtp.timeout", ANSWER_MS);
        properties.setProperty("mail.smtp.writetimeout", ANSWER_MS);
        return properties;
    }
}
