package konnect.chat;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import konnect.chat.ChatCommand.ChatMessage;
import konnect.chat.ChatCommand.MessageRead;
import konnect.chat.ChatCommand.ResumeSession;
import konnect.chat.ChatCommand.Typing;
import konnect.realtime.Command;
import konnect.realtime.Commands;
import konnect.realtime.People;
import konnect.realtime.PersonSocket;
import konnect.sessions.Rooms;

/** The events of a conversation. */
@Singleton
public final class ChatSocket implements Commands {
    private final Messages messages;
    private final Reads reads;
    private final Rooms rooms;
    private final People people;

    public ChatSocket(Messages messages, Reads reads, Rooms rooms, People people) {
        this.messages = messages;
        this.reads = reads;
        this.rooms = rooms;
        this.people = people;
    }

    @Override
    public List<Command<?>> commands() {
        return List.of(
                Command.mailbox(ChatMessage.class, this::write),
                Command.mailbox(MessageRead.class, this::read),
                Command.mailbox(ResumeSession.class, this::resume),
                Command.relay(Typing.class, this::typing));
    }

    private record ReadOut(String chatId, String readerId, long seq) {}

    private record TypingOut(String chatId, String senderId, boolean typing) {}

    /** A repeated message is published again: its first sending may have been lost with a node. */
    private Map<String, Object> write(PersonSocket socket, ChatMessage in) {
        socket.requireSelf(in.senderId());
        var draft = Messages.draft(socket.userId(), in);
        var stored = messages.write(draft);
        var message = stored.message();
        var packet = NewMessage.packet(in.chatId(), message);
        if (message.id().equals(draft.id())) {
            people.sendOnce(stored.parties().both(), NewMessage.key(message), packet);
        } else {
            people.send(stored.parties().both(), packet);
        }
        return Map.of("messageId", message.id(), "seq", message.seq(), "timestamp", message.timestamp());
    }

    /** Told to the reader's other sockets too; a mark that did not move is told to nobody. */
    private Map<String, Object> read(PersonSocket socket, MessageRead in) {
        var marked = reads.mark(in.chatId(), socket.userId(), in.seq());
        if (marked.moved()) {
            var packet = People.packet("message-read", new ReadOut(in.chatId(), socket.userId(), marked.seq()));
            people.send(marked.parties().both(), packet);
        }
        return Map.of("seq", marked.seq());
    }

    private Map<String, Object> resume(PersonSocket socket, ResumeSession in) {
        var room = rooms.of(in.chatId(), socket.userId());
        var history = messages.after(in.chatId(), in.after(), Messages.MAX_PAGE);
        var readUpTo = reads.of(in.chatId(), socket.userId());
        return Map.of("session", room, "messages", history.items(), "more", history.more(), "readUpTo", readUpTo);
    }

    private Map<String, Object> typing(PersonSocket socket, Typing in) {
        var live = people.requireLive(socket.userId(), in.chatId());
        people.send(live.otherUserId(), "typing", new TypingOut(in.chatId(), socket.userId(), in.typing()));
        return Command.DONE;
    }
}
