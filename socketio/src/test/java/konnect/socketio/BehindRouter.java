package konnect.socketio;

import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.ServerWebSocket;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** What a router in front makes of a request: its WebSocket is another object, of which only the interface is known. */
final class BehindRouter {
    private BehindRouter() {}

    static HttpServerRequest wrap(HttpServerRequest request) {
        return proxy(HttpServerRequest.class, request);
    }

    private static <T> T proxy(Class<T> type, T wrapped) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> call(wrapped, method, arguments)));
    }

    private static Object call(Object wrapped, Method method, Object[] arguments) throws Throwable {
        try {
            var answer = method.invoke(wrapped, arguments);
            return method.getName().equals("toWebSocket") && answer instanceof Future<?> opening
                    ? opening.map(socket -> proxy(ServerWebSocket.class, (ServerWebSocket) socket))
                    : answer;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
