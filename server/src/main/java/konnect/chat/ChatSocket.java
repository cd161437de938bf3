package konnect.chat;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;
import konnect.chat.ChatCommand.ChatMessage;
import konnect.chat.ChatCommand.MessageRead;
import konnect.chat.ChatCommand.ResumeSession;
import konnect.chat.ChatCommand.Typing;
import konnect.chat.MessagesSql.Draft;
import konnect.realtime.Command;
import konnect.realtime.Command.Done;
import konnect.realtime.Commands;
import konnect.realtime.People;
import konnect.realtime.PersonSocket;
import konnect.realtime.Tidings;
import konnect.realtime.Told;
import konnect.sessions.Rooms;
import konnect.sessions.Rooms.Room;

/** The events of a conversation. */
@Singleton
public final class ChatSocket implements Commands, Tidings {
    private static final Told<ReadOut> MESSAGE_READ =
            Told.of("message-read", ReadOut.class, "To every socket of both people, when a mark has moved");
    private static final Told<TypingOut> TYPING =
            Told.of("typing", TypingOut.class, "To the other side, as it was told");

    private final Messages messages;
    private final Scribe scribe;
    private final Reads reads;
    private final Rooms rooms;
    private final People people;

    public ChatSocket(Messages messages, Scribe scribe, Reads reads, Rooms rooms, People people) {
        this.messages = messages;
        this.scribe = scribe;
        this.reads = reads;
        this.rooms = rooms;
        this.people = people;
    }

    @Override
    public List<Command<?, ?>> commands() {
        return List.of(
                Command.deferred(ChatMessage.class, Stored.class, this::write),
                Command.mailbox(MessageRead.class, Mark.class, this::read),
                Command.mailbox(ResumeSession.class, Resumed.class, this::resume),
                Command.relay(Typing.class, this::typing));
    }

    @Override
    public List<Told<?>> told() {
        return List.of(NewMessage.TOLD, MESSAGE_READ, TYPING);
    }

    private record ReadOut(
            String chatId, String readerId, @Min(1) long seq) {}

    private record TypingOut(String chatId, String senderId, boolean typing) {}

    /** The acknowledgement of a message. */
    private record Stored(String messageId, @Min(1) long seq, Instant timestamp) {}

    /** Where the mark stands now. */
    private record Mark(@Min(0) long seq) {}

    private record Resumed(
            Room session, @Size(max = Messages.MAX_PAGE) List<Message> messages, boolean more, ReadUpTo readUpTo) {}

    private CompletionStage<Stored> write(PersonSocket socket, ChatMessage in) {
        socket.requireSelf(in.senderId());
        var draft = Messages.draft(socket.userId(), in);
        return scribe.write(draft).thenApply(stored -> publish(draft, stored));
    }

    /** A repeated message is published again: its first sending may have been lost with a node. */
    private Stored publish(Draft draft, Outcome.Stored stored) {
        var message = stored.message();
        var packet = NewMessage.packet(draft.sessionId(), message);
        if (message.id().equals(draft.id())) {
            people.sendOnce(stored.parties().both(), NewMessage.key(message), packet);
        } else {
            people.send(stored.parties().both(), packet);
        }
        return new Stored(message.id(), message.seq(), message.timestamp());
    }

    /** Told to the reader's other sockets too; a mark that did not move is told to nobody. */
    private Mark read(PersonSocket socket, MessageRead in) {
        var marked = reads.mark(in.chatId(), socket.userId(), in.seq());
        if (marked.moved()) {
            var packet = MESSAGE_READ.packet(new ReadOut(in.chatId(), socket.userId(), marked.seq()));
            people.send(marked.parties().both(), packet);
        }
        return new Mark(marked.seq());
    }

    private Resumed resume(PersonSocket socket, ResumeSession in) {
        var room = rooms.of(in.chatId(), socket.userId());
        var history = messages.after(in.chatId(), in.after(), Messages.MAX_PAGE);
        var readUpTo = reads.of(in.chatId(), socket.userId());
        return new Resumed(room, history.items(), history.more(), readUpTo);
    }

    private Done typing(PersonSocket socket, Typing in) {
        var live = people.requireLive(socket.userId(), in.chatId());
        people.send(live.otherUserId(), TYPING, new TypingOut(in.chatId(), socket.userId(), in.typing()));
        return Command.DONE;
    }
}
