package konnect.http;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.timeout.IdleStateEvent;
import io.netty.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Watches the bodies of one HTTP/1 connection's requests: each has to go on, unless it is we who do not read. Of HTTP/2
 * it sees no requests.
 */
final class SlowBodies extends ChannelInboundHandlerAdapter {
    private boolean incomplete;
    private long bytes;
    private @Nullable ScheduledFuture<?> looking;

    /** @param incomplete the body of the request at hand has still to come */
    SlowBodies(boolean incomplete) {
        this.incomplete = incomplete;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest) {
            incomplete = true;
        }
        if (message instanceof HttpContent content) {
            bytes += content.content().readableBytes();
        }
        if (message instanceof LastHttpContent) {
            end();
        }
        context.fireChannelRead(message);
    }

    /** Most requests are whole in one piece and need no clock. */
    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        if (incomplete && looking == null) {
            lookLater(context);
        }
        context.fireChannelReadComplete();
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        end();
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        end();
        context.fireChannelInactive();
    }

    private void end() {
        incomplete = false;
        if (looking != null) {
            looking.cancel(false);
            looking = null;
        }
    }

    private void lookLater(ChannelHandlerContext context) {
        bytes = 0;
        looking = context.executor()
                .schedule(() -> look(context), SlowClients.PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look(ChannelHandlerContext context) {
        boolean weRead = context.channel().config().isAutoRead();
        if (incomplete && weRead && bytes < SlowClients.LEAST_BYTES) {
            context.fireUserEventTriggered(IdleStateEvent.ALL_IDLE_STATE_EVENT);
        } else if (incomplete) {
            lookLater(context);
        }
    }
}
