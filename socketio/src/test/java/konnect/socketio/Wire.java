package konnect.socketio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A WebSocket client that can say what no well-behaved one would. */
final class Wire implements AutoCloseable {
    static final int CONTINUATION = 0;
    static final int TEXT = 1;
    static final int BINARY = 2;
    static final int CLOSE = 8;
    private static final int PATIENCE_SECONDS = 10;

    private final Socket socket;
    private final DataOutputStream out;
    private final DataInputStream in;
    private final LinkedBlockingQueue<Message> received = new LinkedBlockingQueue<>();
    private final LinkedBlockingQueue<Integer> closed = new LinkedBlockingQueue<>();

    static final class Message {
        private final int opcode;
        private final byte[] bytes;

        Message(int opcode, byte[] bytes) {
            this.opcode = opcode;
            this.bytes = bytes;
        }

        int opcode() {
            return opcode;
        }

        byte[] bytes() {
            return bytes;
        }

        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private Wire(int port, int receiveBuffer) throws IOException {
        socket = new Socket();
        if (receiveBuffer > 0) {
            socket.setReceiveBufferSize(receiveBuffer);
        }
        socket.connect(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        socket.setTcpNoDelay(true);
        out = new DataOutputStream(socket.getOutputStream());
        in = new DataInputStream(socket.getInputStream());
    }

    /** Opens and reads on a thread of its own. */
    static Wire open(int port, String path) {
        Wire wire = unread(port, path);
        Thread.ofVirtual().start(wire::read);
        return wire;
    }

    /** Opens without ever reading a frame. */
    static Wire unread(int port, String path) {
        try {
            Wire wire = new Wire(port, 4096);
            wire.handshake(path);
            return wire;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opened at the Engine.IO level: the handshake has been read. */
    static Wire engine(int port, String path) {
        Wire wire = open(port, path + "?EIO=4&transport=websocket");
        assertThat(wire.text()).startsWith("0{");
        return wire;
    }

    /** In the main namespace. */
    static Wire joined(int port) {
        Wire wire = engine(port, "/socket.io/");
        wire.send("40");
        assertThat(wire.text()).startsWith("40{\"sid\"");
        return wire;
    }

    private void handshake(String path) throws IOException {
        String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                + "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n";
        out.write(request.getBytes(StandardCharsets.US_ASCII));
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) in.readUnsignedByte());
        }
        if (!head.toString().startsWith("HTTP/1.1 101")) {
            throw new IOException(head.substring(0, head.indexOf("\r\n")));
        }
    }

    private void read() {
        try {
            while (true) {
                int opcode = in.readUnsignedByte() & 15;
                long length = in.readUnsignedByte();
                length = length == 126 ? in.readUnsignedShort() : length == 127 ? in.readLong() : length;
                byte[] bytes = in.readNBytes((int) length);
                if (opcode == CLOSE) {
                    closed.add(
                            bytes.length < 2
                                    ? 1005
                                    : (int) ByteBuffer.wrap(bytes).getShort());
                } else {
                    received.add(new Message(opcode, bytes));
                }
            }
        } catch (IOException e) {
            closed.add(1006);
        }
    }

    void send(String text) {
        frame(TEXT, true, text.getBytes(StandardCharsets.UTF_8));
    }

    void send(byte[] bytes) {
        frame(BINARY, true, bytes);
    }

    /** Masked with zeros. */
    void frame(int opcode, boolean end, byte[] bytes) {
        ByteBuffer head = ByteBuffer.allocate(14).put((byte) ((end ? 0x80 : 0) | opcode));
        if (bytes.length < 126) {
            head.put((byte) (0x80 | bytes.length));
        } else if (bytes.length < 65536) {
            head.put((byte) (0x80 | 126)).putShort((short) bytes.length);
        } else {
            head.put((byte) (0x80 | 127)).putLong(bytes.length);
        }
        head.putInt(0);
        try {
            out.write(head.array(), 0, head.position());
            out.write(bytes);
            out.flush();
        } catch (IOException e) {
            closed.add(1006);
        }
    }

    /** The next message that is not a ping. */
    Message next() {
        Message message = raw();
        while (message.text().equals("2")) {
            message = raw();
        }
        return message;
    }

    Message raw() {
        return poll(PATIENCE_SECONDS).orElseThrow(() -> new AssertionError("no message came"));
    }

    Optional<Message> poll(int seconds) {
        try {
            return Optional.ofNullable(received.poll(seconds, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    String text() {
        return next().text();
    }

    /** Waits for the end; the WebSocket close code, 1006 without one. */
    int closeCode() {
        try {
            Integer code = closed.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return code == null ? 0 : code;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    boolean isOpen() {
        return closed.isEmpty();
    }

    /** Ends the TCP connection without a word. */
    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
