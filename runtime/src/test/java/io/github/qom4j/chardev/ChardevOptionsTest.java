// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.chardev;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.qom4j.error.QomException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChardevOptionsTest {
  private static final String LONG =
      "/tmp/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
          + "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";

  private static void assertFails(String message, Executable what) {
    assertEquals(message, assertThrows(QomException.class, what).getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "nosuch,id=x                | 'nosuch' is not a valid char driver name",
        ",id=x                      | '' is not a valid char driver name",
        "null,,id=x,id=a            | 'null,id=x' is not a valid char driver name",
        "tty,id=x                   | 'tty' is not a valid char driver name",
        "null                       | chardev: no id specified",
        "\"\"                       | chardev: no id specified",
        "nosuch                     | chardev: no id specified",
        "id=x                       | chardev: \"x\" missing backend",
        "null,id=9                  | Parameter 'id' expects an identifier",
        "null,id=                   | Parameter 'id' expects an identifier",
        "null,id=a b                | Parameter 'id' expects an identifier",
        "socket,server=maybe,id=9   | Parameter 'id' expects an identifier",
        "null,id=x,foo=bar          | Invalid parameter 'foo'",
        "null,id=x,nofoo            | Invalid parameter 'foo'",
        "null,=3,id=x               | Invalid parameter ''",
        "nosuch,foo=1               | Invalid parameter 'foo'",
        "null,id=x,ipv4=zzz,foo=1   | Parameter 'ipv4' expects 'on' or 'off'",
        "null,id=x,server=maybe     | Parameter 'server' expects 'on' or 'off'",
        "null,id=x,to=zzz           | Parameter 'to' expects a number",
        "null,id=x,size=hjk         | Parameter 'size' expects a non-negative number below 2^64",
        "file,id=x                  | chardev: file: no filename given",
        "null,backend=file,id=x     | chardev: file: no filename given",
        "file,id=x,path=o,append=p  | Parameter 'append' expects 'on' or 'off'",
        "ringbuf,id=x,size=3        | size of ringbuf chardev must be power of two",
        "ringbuf,id=x,size=-1       | Value '-1' is out of range for parameter 'size'",
        "socket,id=x                | Unable to parse FD number ",
        "socket,id=x,port=1         | Unable to parse FD number ",
        "socket,id=x,host=h         | chardev: socket: no port given",
        "socket,id=x,host=h,path=p  | None or one of 'path', 'fd' or 'host' option required.",
        "socket,id=x,path=p,delay=on,nodelay=on | 'delay' and 'nodelay' are mutually exclusive",
        "socket,id=x,path=p,reconnect=1,reconnect-ms=1"
            + " | 'reconnect' and 'reconnect-ms' are mutually exclusive",
        "socket,id=x,path=p,server=on,reconnect=1"
            + " | 'reconnect' option is incompatible with socket in server listen mode",
        "socket,id=x,path=p,wait=on"
            + " | 'wait' option is incompatible with socket in client connect mode",
        "socket,id=x,host=h,port=1,ipv4=off,ipv6=off"
            + " | Cannot disable IPv4 and IPv6 at same time",
        "socket,id=x,path=p,telnet=on     | chardev option 'telnet' is not supported",
        "socket,id=x,path=p,tn3270=on     | chardev option 'tn3270' is not supported",
        "socket,id=x,path=p,websocket=on  | chardev option 'websocket' is not supported",
        "socket,id=x,path=p,tls-creds=t   | chardev option 'tls-creds' is not supported",
        "socket,id=x,path=p,abstract=on   | chardev option 'abstract' is not supported",
        "socket,id=x,fd=3                 | chardev option 'fd' is not supported",
        "null,id=x,mux=on                 | chardev option 'mux' is not supported",
        "null,id=x,logfile=l              | chardev option 'logfile' is not supported",
        "pty,id=x                         | chardev back end 'pty' is not supported",
        "udp,id=x                         | chardev back end 'udp' is not supported",
      })
  void chardevErrors(String text, String message) {
    // The reader of the table strips the blank that QEMU's text ends with.
    String whole = message.endsWith("FD number") ? message + " " : message;
    assertFails(whole, () -> ChardevOptions.parseChardev(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "nosuch              | 'nosuch' is not a valid char driver",
        "\"\"                | '' is not a valid char driver",
        "null,foo            | 'null,foo' is not a valid char driver",
        "null:foo            | 'null:foo' is not a valid char driver",
        "stdio:              | 'stdio:' is not a valid char driver",
        "file                | 'file' is not a valid char driver",
        "unix                | 'unix' is not a valid char driver",
        "ringbuf             | 'ringbuf' is not a valid char driver",
        "hub                 | 'hub' is not a valid char driver",
        "NULL                | 'NULL' is not a valid char driver",
        "unix:/tmp/u,server=maybe      | Parameter 'server' expects 'on' or 'off'",
        "unix:/tmp/u,foo               | Invalid parameter 'foo'",
        "unix:/tmp/a=b                 | Invalid parameter '/tmp/a'",
        "unix:                         | Unable to parse FD number ",
        "tcp:h:1,server=maybe,foo=3    | Parameter 'server' expects 'on' or 'off'",
        "tcp:h:1,foo=2                 | Invalid parameter 'foo'",
        "tcp:h:1,delay,nodelay=on      | 'delay' and 'nodelay' are mutually exclusive",
        "tcp:x     | could not connect serial device to character backend 'tcp:x'",
        "tcp:      | could not connect serial device to character backend 'tcp:'",
        "tcp::     | could not connect serial device to character backend 'tcp::'",
        "tcp:h:    | could not connect serial device to character backend 'tcp:h:'",
        "chardev:c | could not connect serial device to character backend 'chardev:c'",
        "vc        | chardev back end 'vc' is not supported",
        "vc:80x25  | chardev back end 'vc' is not supported",
        "pty       | chardev back end 'pty' is not supported",
        "mon:stdio | chardev back end 'mon' is not supported",
        "telnet:h:1,server | chardev back end 'telnet' is not supported",
        "/dev/ttyS0        | chardev back end '/dev/ttyS0' is not supported",
      })
  void serialErrors(String text, String message) {
    String whole = message.endsWith("FD number") ? message + " " : message;
    assertFails(whole, () -> ChardevOptions.parseSerial(text, "serial0"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "file,id=x,path=/nonexistent/y | Could not open '/nonexistent/y': No such file or"
            + " directory",
        "file,id=x,path=               | Could not open '': No such file or directory",
        "file,id=x,path=/              | Could not open '/': Is a directory",
        "socket,id=x,path=/nonexistent/y"
            + " | Failed to connect to '/nonexistent/y': No such file or directory",
        "socket,id=x,path=             | Failed to connect to '': Connection refused",
        "socket,id=x,path=/nonexistent/y,server=on"
            + " | Failed to bind socket to /nonexistent/y: No such file or directory",
        "socket,id=x,path=/,server=on  | Failed to unlink socket /: Is a directory",
        "socket,id=x,path=" + LONG + " | UNIX socket path '" + LONG + "' is too long",
        "socket,id=x,host=127.0.0.1,port=1 | Failed to connect to '127.0.0.1:1': Connection"
            + " refused",
        "socket,id=x,host=127.0.0.1,port=65537"
            + " | Failed to connect to '127.0.0.1:65537': Connection refused",
        "socket,id=x,host=127.0.0.1,port=abc"
            + " | address resolution failed for 127.0.0.1:abc:"
            + " Servname not supported for ai_socktype",
        "socket,id=x,host=127.0.0.1,port=-1,server=on"
            + " | address resolution failed for 127.0.0.1:-1:"
            + " Servname not supported for ai_socktype",
        "socket,id=x,host=,port=3"
            + " | address resolution failed for :3: Name or service not known",
        "socket,id=x,host=::1,port=3,ipv4=on"
            + " | address resolution failed for ::1:3: Address family for hostname not supported",
        "socket,id=x,host=192.0.2.1,port=0,server=on"
            + " | Failed to bind socket: Cannot assign requested address",
        "socket,id=x,host=127.0.0.1,port=9,to=8,server=on"
            + " | Failed to create a socket: No such file or directory",
      })
  void openErrors(String text, String message) {
    ChardevDescription description = ChardevOptions.parseChardev(text);
    assertFails(message, description::open);
  }

  @Test
  void describesWhatToOpen() {
    ChardevDescription chardev =
        ChardevOptions.parseChardev("socket,id=c,path=/x,,y,server,nowait");
    assertEquals("c", chardev.id());
    assertEquals(ChardevKind.SOCKET, chardev.kind());
    assertEquals("/x,y", chardev.options().get("path").orElseThrow());
    assertEquals(2, chardev.options().warnings().size());
    ChardevDescription serial =
        ChardevOptions.parseSerial("tcp:h:12,server=on,wait=off", "serial0");
    assertEquals("serial0", serial.id());
    assertEquals("h", serial.options().get("host").orElseThrow());
    assertEquals("12", serial.options().get("port").orElseThrow());
    assertEquals("off", serial.options().get("wait").orElseThrow());
    ChardevDescription file = ChardevOptions.parseSerial("file:/x,,y,append=on", "serial0");
    assertEquals("/x,,y,append=on", file.options().get("path").orElseThrow());
    assertEquals(ChardevKind.NULL, ChardevOptions.parseSerial("null", "s").kind());
    assertEquals(ChardevKind.STDIO, ChardevOptions.parseSerial("stdio", "s").kind());
  }

  @Test
  void opensWhatIsDescribed() {
    try (Chardev chardev = ChardevOptions.parseChardev("null,id=n,mux=off,server=on").open()) {
      assertEquals("n", chardev.id());
      assertEquals("null", chardev.description());
    }
    try (Chardev chardev = ChardevOptions.parseChardev("ringbuf,id=r,size=1k").open()) {
      assertEquals(1024, ((RingBufferChardev) chardev).size());
    }
  }
}
