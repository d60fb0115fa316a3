// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.qom4j.chardev.Chardev;
import io.github.qom4j.error.QomException;
import io.github.qom4j.qdev.Device;
import io.github.qom4j.qdev.DeviceClass;
import io.github.qom4j.qdev.Device_Qom;
import io.github.qom4j.qom.Container;
import io.github.qom4j.qom.QomObject;
import io.github.qom4j.qom.TypeInfo;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Errors are those of QEMU 10.0. */
class LinkKindTest {
  private static final class Node extends Device {
    static final TypeInfo<Node, DeviceClass> TYPE =
        Device_Qom.TYPE
            .subtype("node", Node.class)
            .constructor(Node::new)
            .classInit(
                c ->
                    c.addProperties(
                        List.of(
                            Property.of(
                                "next",
                                Node.class,
                                PropertyKinds.link(() -> Node.TYPE),
                                d -> d.next,
                                (d, value) -> d.next = value))))
            .build();

    private Node next;

    private Node() {}
  }

  private final Container root = Container.TYPE.create();
  private final Node one = root.addChild("one", Node.TYPE.create());
  private final Node two = root.addChild("two", Node.TYPE.create());
  private final PropertyContext names =
      new PropertyContext() {
        @Override
        public Optional<Chardev> chardev(String id) {
          return Optional.empty();
        }

        @Override
        public List<QomObject> objects(String path) {
          return path.equals("any")
              ? List.of(one, two, root)
              : root.resolve(path).stream().toList();
        }
      };

  private void set(String path) {
    one.setProperty("next", path, names);
  }

  private String error(String path) {
    return assertThrows(QomException.class, () -> set(path)).getMessage();
  }

  @Test
  void itIsWrittenAsAPath() {
    assertEquals("", one.getProperty("next"));
    set("/two");
    assertSame(two, one.next);
    assertEquals("/two", one.getProperty("next"));
    set("");
    assertNull(one.next);
  }

  @Test
  void itsTypeNamesTheTarget() {
    assertEquals("link<node>", Node.TYPE.objectClass().properties().get("next").typeName());
  }

  @Test
  void whatItCannotLinkTo() {
    assertEquals("Device '/three' not found", error("/three"));
    assertEquals("Invalid parameter type for 'next', expected: node", error("/"));
    assertEquals("Path 'any' does not uniquely identify an object", error("any"));
  }

  @Test
  void itIsSetBeforeTheDeviceIsRealized() {
    one.realize();
    assertEquals(
        "Attempt to set link property 'next' on device '(null)' (type 'node') after it was"
            + " realized",
        error("/two"));
    one.setId("n1");
    assertEquals(
        "Attempt to set link property 'next' on device 'n1' (type 'node') after it was realized",
        error("/two"));
  }
}
