package konnect.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.timeout.IdleStateEvent;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SlowBodiesTest {
    private final EmbeddedChannel channel = new EmbeddedChannel(new SlowBodies(false), new Closing());

    /** As the server's own handler does. */
    private static final class Closing extends ChannelInboundHandlerAdapter {
        @Override
        public void userEventTriggered(ChannelHandlerContext context, Object event) {
            if (event instanceof IdleStateEvent) {
                context.channel().disconnect().syncUninterruptibly();
            }
        }
    }

    @Test
    void aBodyThatDripsIsCut() {
        begin();
        for (int second = 1; second < 10; second++) {
            pass(1);
            content(1);
        }
        assertThat(channel.isOpen()).isTrue();
        pass(1);
        assertThat(channel.isOpen()).isFalse();
    }

    @Test
    void aLargeBodyMayTakeItsTimeAsLongAsItGoesOn() {
        begin();
        for (int second = 1; second < 60; second++) {
            content(SlowClients.LEAST_BYTES / 10);
            pass(1);
        }
        assertThat(channel.isOpen()).isTrue();
    }

    @Test
    void aRequestThatIsWholeIsNotWatched() {
        begin();
        channel.writeInbound(LastHttpContent.EMPTY_LAST_CONTENT);
        pass(60);
        assertThat(channel.isOpen()).isTrue();
    }

    @Test
    void aBodyThatWeDoNotReadIsNotItsSendersFault() {
        begin();
        channel.config().setAutoRead(false);
        pass(60);
        assertThat(channel.isOpen()).isTrue();
        channel.config().setAutoRead(true);
        pass(10);
        assertThat(channel.isOpen()).isFalse();
    }

    private void begin() {
        channel.freezeTime();
        channel.writeInbound(new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.POST, "/"));
    }

    private void content(int bytes) {
        channel.writeInbound(new DefaultHttpContent(Unpooled.wrappedBuffer(new byte[bytes])));
    }

    private void pass(int seconds) {
        for (int second = 0; second < seconds; second++) {
            channel.advanceTimeBy(1, TimeUnit.SECONDS);
            channel.runPendingTasks();
        }
    }
}
