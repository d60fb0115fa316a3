// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.chardev;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.error.QomException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class SocketChardevTest {
  private static final int MEBIBYTE = 1 << 20;

  @TempDir Path directory;
  private Chardev chardev;

  @AfterEach
  void close() {
    if (chardev != null) {
      chardev.close();
      Threads.assertNone("c");
    }
  }

  private String path() {
    return directory.resolve("s").toString();
  }

  private String address(String kind) {
    return kind.equals("unix") ? "path=" + path() : "host=127.0.0.1,port=0";
  }

  private SocketChardev open(String options) {
    chardev = ChardevOptions.parseChardev("socket,id=c," + options).open(notice -> {});
    return (SocketChardev) chardev;
  }

  private SocketAddress where(SocketChardev server) {
    return server.port() == 0
        ? UnixDomainSocketAddress.of(path())
        : new InetSocketAddress("127.0.0.1", server.port());
  }

  private static byte[] random(int size, int seed) {
    byte[] bytes = new byte[size];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }

  private static void send(SocketChannel peer, byte[] bytes) {
    try {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        peer.write(rest);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] receive(SocketChannel peer, int count) {
    try {
      ByteBuffer all = ByteBuffer.allocate(count);
      while (all.hasRemaining() && peer.read(all) >= 0) {}
      assertEquals(count, all.position());
      return all.array();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void awaitTrue(BooleanSupplier reached) {
    long start = System.nanoTime();
    while (!reached.getAsBoolean()) {
      assertTrue(System.nanoTime() - start < TimeUnit.SECONDS.toNanos(10));
      Thread.onSpinWait();
    }
  }

  private static void assertEcho(RecordingDevice device, SocketChannel peer, String text) {
    int before = device.received().length;
    send(peer, text.getBytes(UTF_8));
    device.awaitReceived(before + text.length());
    device.backend.write("+".getBytes(UTF_8));
    assertEquals('+', receive(peer, 1)[0]);
  }

  /** Sends and receives a lot; the peer writes everything before it reads anything. */
  private static void assertCarriesMuch(RecordingDevice device, SocketChannel peer)
      throws Exception {
    byte[] in = random(MEBIBYTE, 1);
    byte[] out = random(MEBIBYTE, 2);
    CompletableFuture<byte[]> peerGot =
        CompletableFuture.supplyAsync(
            () -> {
              send(peer, in);
              return receive(peer, out.length);
            });
    device.backend.write(out);
    assertArrayEquals(out, peerGot.get(10, TimeUnit.SECONDS));
    device.awaitReceived(in.length);
    assertArrayEquals(in, device.received());
  }

  @ParameterizedTest
  @ValueSource(strings = {"unix", "tcp"})
  void serverCarriesMuchBothWays(String kind) throws Exception {
    SocketChardev server = open(address(kind) + ",server=on,wait=off");
    RecordingDevice device = new RecordingDevice(server, RecordingDevice.UNLIMITED);
    try (SocketChannel peer = SocketChannel.open(where(server))) {
      device.awaitEvents(CharEvent.OPENED);
      assertCarriesMuch(device, peer);
    }
    device.awaitEvents(CharEvent.OPENED, CharEvent.CLOSED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"unix", "tcp"})
  void clientCarriesMuchBothWays(String kind) throws Exception {
    boolean unix = kind.equals("unix");
    try (ServerSocketChannel listener =
        unix ? ServerSocketChannel.open(StandardProtocolFamily.UNIX) : ServerSocketChannel.open()) {
      listener.bind(
          unix ? UnixDomainSocketAddress.of(path()) : new InetSocketAddress("127.0.0.1", 0));
      int port = unix ? 0 : ((InetSocketAddress) listener.getLocalAddress()).getPort();
      SocketChardev client =
          open(unix ? "path=" + path() : "nodelay=on,host=127.0.0.1,port=" + port);
      RecordingDevice device = new RecordingDevice(client, RecordingDevice.UNLIMITED);
      device.awaitEvents(CharEvent.OPENED);
      String description = client.description();
      assertTrue(
          unix
              ? description.equals("unix:" + path())
              : description.matches("tcp:127\\.0\\.0\\.1:\\d+ <-> 127\\.0\\.0\\.1:" + port),
          description);
      try (SocketChannel peer = listener.accept()) {
        assertCarriesMuch(device, peer);
      }
      device.awaitEvents(CharEvent.OPENED, CharEvent.CLOSED);
      String address = unix ? "unix:" + path() : "tcp:127.0.0.1:" + port;
      assertEquals("disconnected:" + address, client.description());
      device.backend.write((byte) 1);
    }
  }

  @Test
  void twoChardevsTalkToEachOther() {
    SocketChardev server = open("path=" + path() + ",server=on,wait=off");
    RecordingDevice left = new RecordingDevice(server, RecordingDevice.UNLIMITED);
    try (Chardev client = ChardevOptions.parseSerial("unix:" + path(), "d").open()) {
      RecordingDevice right = new RecordingDevice(client, RecordingDevice.UNLIMITED);
      left.awaitEvents(CharEvent.OPENED);
      left.backend.write("ping".getBytes(UTF_8));
      right.awaitReceived(4);
      right.backend.write("pong".getBytes(UTF_8));
      left.awaitReceived(4);
      assertEquals("pong", left.text());
    }
    Threads.assertNone("d");
  }

  @Test
  void openingWaitsForAClient() throws IOException {
    CompletableFuture<String> notice = new CompletableFuture<>();
    SocketChannel peer = SocketChannel.open(StandardProtocolFamily.UNIX);
    chardev =
        ChardevOptions.parseSerial("unix:" + path() + ",server", "c")
            .open(
                line -> {
                  notice.complete(line);
                  try {
                    peer.connect(UnixDomainSocketAddress.of(path()));
                  } catch (IOException e) {
                    throw new AssertionError(e);
                  }
                });
    assertEquals(
        "info: QEMU waiting for connection on: disconnected:unix:" + path() + ",server=on",
        notice.getNow(""));
    assertEquals("unix:" + path() + ",server=on", chardev.description());
    RecordingDevice device = new RecordingDevice(chardev, RecordingDevice.UNLIMITED);
    assertEquals(List.of(CharEvent.OPENED), device.events);
    assertEcho(device, peer, "hello");
    peer.close();
  }

  @Test
  void outputWithoutClientVanishes() throws IOException {
    SocketChardev server = open("path=" + path() + ",server=on,wait=off");
    RecordingDevice device = new RecordingDevice(server, RecordingDevice.UNLIMITED);
    device.backend.write("lost".getBytes(UTF_8));
    try (SocketChannel peer = SocketChannel.open(where(server))) {
      device.awaitEvents(CharEvent.OPENED);
      assertEcho(device, peer, "x");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"unix", "tcp"})
  void clientsComeOneAfterTheOther(String kind) throws IOException {
    SocketChardev server = open(address(kind) + ",server=on,wait=off");
    String idle = server.description();
    assertTrue(idle.matches("disconnected:(unix:.*/s|tcp:127.0.0.1:\\d+),server=on"), idle);
    RecordingDevice device = new RecordingDevice(server, RecordingDevice.UNLIMITED);
    for (int client = 1; client <= 3; client++) {
      try (SocketChannel peer = SocketChannel.open(where(server))) {
        assertEcho(device, peer, "client " + client);
        assertTrue(server.isOpen());
      }
      int events = 2 * client;
      awaitTrue(() -> Bql.call(device.events::size) == events);
      assertFalse(server.isOpen());
      assertEquals(idle, server.description());
    }
    assertEquals("client 1client 2client 3", device.text());
    assertEquals(CharEvent.CLOSED, device.events.get(5));
  }

  @Test
  void aSecondClientWaitsForTheFirstToLeave() throws IOException {
    SocketChardev server = open("path=" + path() + ",server=on,wait=off");
    RecordingDevice device = new RecordingDevice(server, RecordingDevice.UNLIMITED);
    SocketChannel first = SocketChannel.open(where(server));
    assertEcho(device, first, "1");
    try (SocketChannel second = SocketChannel.open(where(server))) {
      send(second, "2".getBytes(UTF_8));
      assertEcho(device, first, "1");
      assertEquals("11", device.text());
      first.close();
      device.awaitReceived(3);
      assertEquals("112", device.text());
    }
  }

  @Test
  void inputOfALeftClientIsNotLost() throws IOException {
    SocketChardev server = open("path=" + path() + ",server=on,wait=off");
    RecordingDevice device = new RecordingDevice(server, 0);
    byte[] sent = random(50_000, 3);
    try (SocketChannel peer = SocketChannel.open(where(server))) {
      send(peer, sent);
    }
    awaitTrue(() -> server.pending() > 0);
    device.addRoom(1000);
    device.awaitReceived(1000);
    device.addRoom(49_000);
    device.awaitEvents(CharEvent.OPENED, CharEvent.CLOSED);
    assertArrayEquals(sent, device.received());
  }

  @Test
  void flowControlReachesThePeer() throws IOException {
    SocketChardev server = open("path=" + path() + ",server=on,wait=off");
    RecordingDevice device = new RecordingDevice(server, 0);
    try (SocketChannel peer = SocketChannel.open(where(server))) {
      send(peer, new byte[20_000]);
      awaitTrue(() -> server.pending() > 0);
      device.addRoom(1);
      device.awaitReceived(1);
      assertTrue(server.pending() <= 4096);
    }
  }

  @Test
  void randomRoomNeitherLosesNorReorders() throws IOException {
    SocketChardev server = open("path=" + path() + ",server=on,wait=off");
    RecordingDevice device = new RecordingDevice(server, 0);
    byte[] sent = random(200_000, 4);
    Random random = new Random(5);
    try (SocketChannel peer = SocketChannel.open(where(server))) {
      CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> send(peer, sent));
      for (int room = 0; room < sent.length; ) {
        int more = Math.min(sent.length - room, random.nextInt(9000));
        device.addRoom(more);
        room += more;
        if (random.nextBoolean()) {
          device.awaitReceived(room);
        }
      }
      device.awaitReceived(sent.length);
      assertArrayEquals(sent, device.received());
      sending.join();
    }
  }

  @Test
  void aPeerThatLeavesDuringAWriteDoesNotHurt() throws Exception {
    SocketChardev server = open("path=" + path() + ",server=on,wait=off");
    RecordingDevice device = new RecordingDevice(server, RecordingDevice.UNLIMITED);
    SocketChannel peer = SocketChannel.open(where(server));
    device.awaitEvents(CharEvent.OPENED);
    CompletableFuture<Void> writing =
        CompletableFuture.runAsync(() -> device.backend.write(new byte[8 * MEBIBYTE]));
    receive(peer, 1);
    peer.close();
    writing.get(10, TimeUnit.SECONDS);
    device.awaitEvents(CharEvent.OPENED, CharEvent.CLOSED);
  }

  @Test
  void aWriteNoticesThatThePeerLeftThoughInputWaits() throws IOException {
    SocketChardev server = open("path=" + path() + ",server=on,wait=off");
    RecordingDevice device = new RecordingDevice(server, 0);
    try (SocketChannel peer = SocketChannel.open(where(server))) {
      send(peer, "old".getBytes(UTF_8));
      awaitTrue(() -> server.pending() == 3);
    }
    device.backend.write((byte) 1);
    device.awaitEvents(CharEvent.OPENED, CharEvent.CLOSED);
    try (SocketChannel peer = SocketChannel.open(where(server))) {
      device.awaitEvents(CharEvent.OPENED, CharEvent.CLOSED, CharEvent.OPENED);
      send(peer, "new".getBytes(UTF_8));
      device.addRoom(6);
      device.awaitReceived(6);
      assertEquals("oldnew", device.text());
    }
  }

  @Test
  void closingEndsAStalledWrite() throws Exception {
    SocketChardev server = open("path=" + path() + ",server=on,wait=off");
    RecordingDevice device = new RecordingDevice(server, 0);
    try (SocketChannel peer = SocketChannel.open(where(server))) {
      device.awaitEvents(CharEvent.OPENED);
      CompletableFuture<Void> writing =
          CompletableFuture.runAsync(() -> device.backend.write(new byte[8 * MEBIBYTE]));
      receive(peer, 1);
      server.close();
      writing.get(10, TimeUnit.SECONDS);
      Threads.assertNone("c");
    }
  }

  @Test
  void closingEndsAReaderThatWaitsForRoom() throws IOException {
    SocketChardev server = open("path=" + path() + ",server=on,wait=off");
    RecordingDevice device = new RecordingDevice(server, 0);
    try (SocketChannel peer = SocketChannel.open(where(server))) {
      send(peer, new byte[10]);
      awaitTrue(() -> server.pending() == 10);
      server.close();
      Threads.assertNone("c");
      assertEquals(-1, peer.read(ByteBuffer.allocate(1)));
    }
    assertEquals(0, device.received().length);
    assertFalse(Files.exists(Path.of(path())));
    assertEquals(0, server.port());
  }

  @Test
  void aDeviceMayCloseItsOwnLine() throws IOException {
    SocketChardev server = open("path=" + path() + ",server=on,wait=off");
    CharBackend backend = new CharBackend();
    backend.connect(server);
    backend.setHandlers(
        new CharHandlers() {
          @Override
          public int canReceive() {
            return 1;
          }

          @Override
          public void receive(byte[] characters) {
            server.close();
          }
        });
    try (SocketChannel peer = SocketChannel.open(where(server))) {
      send(peer, new byte[10]);
      assertEquals(-1, peer.read(ByteBuffer.allocate(1)));
    }
    server.close();
    Threads.assertNone("c");
  }

  @Test
  void inputReadAheadDuringAWriteIsDelivered() throws Exception {
    SocketChardev server = open("path=" + path() + ",server=on,wait=off");
    RecordingDevice device = new RecordingDevice(server, RecordingDevice.UNLIMITED);
    try (SocketChannel peer = SocketChannel.open(where(server))) {
      device.awaitEvents(CharEvent.OPENED);
      for (int round = 1; round <= 20; round++) {
        CompletableFuture<Void> exchange =
            CompletableFuture.runAsync(
                () -> {
                  send(peer, new byte[MEBIBYTE / 2]);
                  receive(peer, MEBIBYTE / 2);
                });
        device.backend.write(new byte[MEBIBYTE / 2]);
        exchange.get(10, TimeUnit.SECONDS);
        device.awaitReceived(round * (MEBIBYTE / 2));
      }
    }
  }

  @Test
  void anOldSocketFileIsReplaced() throws IOException {
    Files.createFile(Path.of(path()));
    SocketChardev server = open("path=" + path() + ",server=on,wait=off");
    RecordingDevice device = new RecordingDevice(server, RecordingDevice.UNLIMITED);
    try (SocketChannel peer = SocketChannel.open(where(server))) {
      assertEcho(device, peer, "x");
    }
    server.close();
    assertFalse(Files.exists(Path.of(path())));
  }

  @Test
  void anEmptyPathStandsForANewOne() {
    SocketChardev server = open("path=,server=on,wait=off");
    String prefix = "disconnected:unix:";
    String description = server.description();
    assertTrue(description.startsWith(prefix));
    Path file = Path.of(description.substring(prefix.length()).replace(",server=on", ""));
    assertTrue(Files.exists(file));
    server.close();
    assertFalse(Files.exists(file));
  }

  @Test
  void portsInUseAreSkippedIfAllowed() throws IOException {
    try (ServerSocket taken = new ServerSocket()) {
      taken.bind(new InetSocketAddress("127.0.0.1", 0));
      int port = taken.getLocalPort();
      String options = "host=127.0.0.1,port=" + port + ",server=on,wait=off";
      QomException e = assertThrows(QomException.class, () -> open(options));
      assertEquals("Failed to find an available port: Address already in use", e.getMessage());
      int last = Math.min(port + 50, 65535);
      int actual = open(options + ",to=" + last).port();
      assertTrue(actual > port && actual <= last);
    }
  }

  @Test
  void aServerOnAllAddressesTellsThemQemusWay() throws IOException {
    for (String options : List.of("host=,port=0", "host=,port=0,ipv4=on")) {
      SocketChardev server = open(options + ",server=on,wait=off");
      assertEquals(
          "disconnected:tcp:0.0.0.0:" + server.port() + ",server=on", server.description());
      RecordingDevice device = new RecordingDevice(server, RecordingDevice.UNLIMITED);
      try (SocketChannel peer = SocketChannel.open(where(server))) {
        assertEcho(device, peer, "x");
        int there = ((InetSocketAddress) peer.getLocalAddress()).getPort();
        assertEquals(
            "tcp:127.0.0.1:" + server.port() + ",server=on <-> 127.0.0.1:" + there,
            server.description());
      }
      server.close();
    }
  }

  @Test
  void aClientConnectsAgain() throws Exception {
    CompletableFuture<String> notice = new CompletableFuture<>();
    chardev =
        ChardevOptions.parseChardev("socket,id=c,reconnect-ms=10,path=" + path())
            .open(notice::complete);
    assertEquals(
        "Unable to connect character device c: Failed to connect to '"
            + path()
            + "': No such file or directory",
        notice.get(10, TimeUnit.SECONDS));
    RecordingDevice device = new RecordingDevice(chardev, RecordingDevice.UNLIMITED);
    try (ServerSocketChannel listener = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      listener.bind(UnixDomainSocketAddress.of(path()));
      for (int round = 0; round < 2; round++) {
        try (SocketChannel peer = listener.accept()) {
          assertEcho(device, peer, "x");
        }
      }
    }
    assertEquals("xx", device.text());
  }

  @Test
  void addressesAreShortened() throws IOException {
    assertEquals("::1", InetText.of(InetAddress.getByName("::1")));
    assertEquals("::", InetText.of(InetAddress.getByName("::")));
    assertEquals("fe80::10:0:1", InetText.of(InetAddress.getByName("fe80::10:0:1")));
    assertEquals("[2001:db8::]", InetText.bracketed(InetAddress.getByName("2001:db8::")));
    assertEquals("1:2:3:4:5:6:0:8", InetText.of(InetAddress.getByName("1:2:3:4:5:6:0:8")));
    assertEquals("127.0.0.1", InetText.bracketed(InetAddress.getByName("127.0.0.1")));
  }
}
