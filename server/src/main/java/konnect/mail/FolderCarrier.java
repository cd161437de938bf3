package konnect.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import konnect.kernel.Ids;

/** Lays letters into a folder, one file each, where there is no server of mail. Their names sort by time. */
final class FolderCarrier implements Carrier {
    private final Path folder;
    private final String from;

    FolderCarrier(Path folder, String from) {
        this.folder = folder;
        this.from = from;
    }

    /** Written beside and moved, so that whoever reads the folder finds whole mails. */
    @Override
    public void carry(Letter letter) throws NotCarried {
        var name = Ids.next("mail");
        try {
            var onlyOurs = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
            Files.createDirectories(folder, onlyOurs);
            var beside = folder.resolve(name + ".new");
            try (var out = Files.newOutputStream(beside)) {
                Mime.of(letter, Session.getInstance(new Properties()), from).writeTo(out);
            }
            Files.move(beside, folder.resolve(name + ".eml"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | MessagingException e) {
            throw new NotCarried(e);
        }
    }
}
