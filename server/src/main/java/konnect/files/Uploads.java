package konnect.files;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import konnect.db.Db;
import konnect.db.Tx;
import konnect.kernel.Code;
import konnect.kernel.Ids;
import konnect.kernel.Problem;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The files of people: what is taken, and who may read it. */
@Singleton
public final class Uploads {
    /** Of all that one person keeps here. */
    static final long MAX_BYTES_OF_PERSON = 500L * 1024 * 1024;

    private final Db db;
    private final Store store;
    private final SharedSessions sessions;
    private final Avatars avatars;

    public Uploads(Db db, Store store, SharedSessions sessions, Avatars avatars) {
        this.db = db;
        this.store = store;
        this.sessions = sessions;
        this.avatars = avatars;
    }

    /** Somebody's wish to keep a file. */
    public record Wish(
            String owner,
            Purpose purpose,
            @Nullable String sessionId,
            @Nullable String name) {
        /**
         * Reads a wish as it was sent.
         *
         * @throws Problem {@code VALIDATION_FAILED}
         */
        public static Wish of(
                String owner, @Nullable String purpose, @Nullable String sessionId, @Nullable String name) {
            var read = Purpose.of(purpose);
            if ((read == Purpose.ATTACHMENT) != (sessionId != null)) {
                throw Problem.invalid("sessionId", "goes with an attachment, and with nothing else");
            }
            return new Wish(owner, read, sessionId, name);
        }
    }

    private void requireAllowed(Wish wish) {
        var session = wish.sessionId();
        if (session != null) {
            db.read(handle -> {
                sessions.requireSharing(handle, session, wish.owner());
                return Boolean.TRUE;
            });
        }
    }

    /**
     * Keeps a file.
     *
     * @throws Problem {@code TOO_LARGE}, {@code UNSUPPORTED_MEDIA_TYPE} for a type that the purpose does not take,
     *     {@code VALIDATION_FAILED} for an empty one; for an attachment {@code NOT_FOUND}, {@code SESSION_ENDED} and
     *     {@code BLOCKED}
     */
    public StoredFile keep(Wish wish, byte[] sent) {
        requireAllowed(wish);
        if (sent.length == 0) {
            throw Problem.invalid("file", "is empty");
        }
        if (sent.length > wish.purpose().maxBytes()) {
            throw tooLarge(wish.purpose());
        }
        var type = FileTypes.of(sent)
                .filter(wish.purpose()::takes)
                .orElseThrow(() -> new Problem(
                        Code.UNSUPPORTED_MEDIA_TYPE,
                        "This type of file is not taken as " + wish.purpose().word()));
        boolean avatar = wish.purpose() == Purpose.AVATAR;
        var content = avatar ? avatars.drawnAnew(sent, type) : sent;
        return keep(wish, content, avatar ? FileType.JPEG : type);
    }

    public static Problem tooLarge(Purpose purpose) {
        return new Problem(Code.TOO_LARGE, "A file of this kind has at most " + purpose.maxBytes() + " bytes");
    }

    /** The bytes first: a row never shows what is not there. */
    private StoredFile keep(Wish wish, byte[] content, FileType type) {
        var file = new StoredFile(
                Ids.next("f"),
                wish.owner(),
                wish.purpose(),
                wish.sessionId(),
                Names.safe(wish.name(), type),
                type.contentType(),
                content.length);
        if (db.read(handle -> UploadsSql.bytesOf(handle, wish.owner())) + content.length > MAX_BYTES_OF_PERSON) {
            throw new Problem(Code.TOO_LARGE, "You keep as much here as one person may");
        }
        store.put(file.id(), content);
        try {
            db.run(tx -> UploadsSql.insert(tx.handle(), file));
        } catch (RuntimeException e) {
            store.delete(file.id());
            throw e;
        }
        return file;
    }

    /**
     * A file for whoever may read it: pictures of people for everybody, resumes for their owners and administrators,
     * attachments for the session's two people.
     *
     * @param reader null for somebody who is not signed in
     * @throws Problem {@code NOT_FOUND}
     */
    public StoredFile readable(String id, @Nullable String reader, boolean admin) {
        return db.read(handle -> UploadsSql.find(handle, id).filter(file -> mayRead(handle, file, reader, admin)))
                .orElseThrow(() -> Problem.notFound("File"));
    }

    /**
     * The bytes of a file that somebody may read.
     *
     * @throws Problem {@code NOT_FOUND} when it has just been deleted
     */
    public byte[] content(StoredFile file) {
        return store.get(file.id()).orElseThrow(() -> Problem.notFound("File"));
    }

    private boolean mayRead(Handle handle, StoredFile file, @Nullable String reader, boolean admin) {
        return switch (file.purpose()) {
            case AVATAR -> true;
            case RESUME -> admin || file.owner().equals(reader);
            case ATTACHMENT ->
                reader != null && file.sessionId() != null && sessions.isParty(handle, file.sessionId(), reader);
        };
    }

    /** A file that this person has uploaded for this purpose. */
    public static Optional<StoredFile> own(Handle handle, String id, String owner, Purpose purpose) {
        return UploadsSql.find(handle, id).filter(file -> file.owner().equals(owner) && file.purpose() == purpose);
    }

    /**
     * Holds an address against the uploads: one of another server is nobody's business here.
     *
     * @throws Problem {@code VALIDATION_FAILED} for an upload that is not this person's for this purpose
     */
    public static void requireOwn(Handle handle, String field, @Nullable String url, String owner, Purpose purpose) {
        if (url != null
                && url.startsWith(StoredFile.PATH)
                && own(handle, url.substring(StoredFile.PATH.length()), owner, purpose)
                        .isEmpty()) {
            throw Problem.invalid(field, "is no upload of yours for this");
        }
    }

    /** Everything that the person has uploaded, the oldest first. */
    public static List<StoredFile> of(Handle handle, String owner) {
        return UploadsSql.of(handle, owner);
    }

    /** Takes the person's files away, the bytes after the commit. */
    public void deleteOf(Tx tx, String owner) {
        var ids = UploadsSql.deleteOf(tx.handle(), owner);
        tx.afterCommit(() -> ids.forEach(store::delete));
    }
}
