// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.read;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/**
 * The members of a class as its class file has them, which is their order in the source. The
 * Eclipse compiler sorts them by their names, so that interrupt lines, which have the numbers of
 * their fields, would be others.
 */
final class ClassFileMembers {
  private final DataInputStream in;
  private String[] constants;

  private ClassFileMembers(DataInputStream in) {
    this.in = in;
  }

  /** The members of a class, in the order of the class file if the compiler hides that. */
  static List<? extends Element> of(ProcessingEnvironment environment, TypeElement type) {
    List<? extends Element> members = type.getEnclosedElements();
    if (!type.getClass().getName().startsWith("org.eclipse.")) {
      return members;
    }
    String packageName =
        environment.getElementUtils().getPackageOf(type).getQualifiedName().toString();
    String binary = environment.getElementUtils().getBinaryName(type).toString();
    String file = binary.substring(packageName.isEmpty() ? 0 : packageName.length() + 1) + ".class";
    try (InputStream bytes =
        environment
            .getFiler()
            .getResource(StandardLocation.CLASS_PATH, packageName, file)
            .openInputStream()) {
      List<String> names = new ClassFileMembers(new DataInputStream(bytes)).names();
      return members.stream()
          .sorted(Comparator.comparingInt(member -> names.indexOf(name(member))))
          .toList();
    } catch (IOException | RuntimeException e) {
      // It is a source, as a rule, or somewhere that cannot be read.
      return members;
    }
  }

  private static String name(Element member) {
    return (member.getKind() == ElementKind.METHOD ? "()" : "") + member.getSimpleName();
  }

  /** The fields, and the methods with () before their names. */
  private List<String> names() throws IOException {
    in.skipNBytes(8);
    readConstants();
    in.skipNBytes(6);
    in.skipNBytes(2L * in.readUnsignedShort());
    List<String> names = new ArrayList<>();
    readMembers("", names);
    readMembers("()", names);
    return names;
  }

  private void readConstants() throws IOException {
    constants = new String[in.readUnsignedShort()];
    for (int i = 1; i < constants.length; i++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> constants[i] = in.readUTF();
        case 5, 6 -> {
          in.skipNBytes(8);
          i++;
        }
        case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
        case 15 -> in.skipNBytes(3);
        default -> in.skipNBytes(4);
      }
    }
  }

  private void readMembers(String prefix, List<String> names) throws IOException {
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      in.skipNBytes(2);
      names.add(prefix + constants[in.readUnsignedShort()]);
      in.skipNBytes(2);
      for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
        in.skipNBytes(2);
        in.skipNBytes(Integer.toUnsignedLong(in.readInt()));
      }
    }
  }
}
