// The peer over sockets: Node and socket.io, each person in a room, an event relayed to the other's room.
import { createServer } from 'node:http';
import { Server } from 'socket.io';

const http = createServer();
const io = new Server(http, { serveClient: false, pingInterval: 25_000, pingTimeout: 20_000 });

io.on('connection', (socket) => {
  socket.on('register', ({ userId }) => {
    socket.join(`person:${userId}`);
    socket.emit('registered', { userId });
  });
  socket.on('relay', (message) => {
    io.to(`person:${message.to}`).emit('relayed', message);
  });
});

http.listen(Number(process.argv[2]), '127.0.0.1');
