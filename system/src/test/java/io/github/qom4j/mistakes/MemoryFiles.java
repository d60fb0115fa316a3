// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.mistakes;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;

/** Keeps in memory what the compiler writes. */
final class MemoryFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {
  final Map<String, ByteArrayOutputStream> classes = new TreeMap<>();
  final Map<String, ByteArrayOutputStream> sources = new TreeMap<>();

  MemoryFiles(StandardJavaFileManager files) {
    super(files);
  }

  static JavaFileObject source(String name, String text) {
    return new SimpleJavaFileObject(URI.create("memory:///" + name), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  /** What was written, as text. */
  Map<String, String> generated() {
    Map<String, String> texts = new TreeMap<>();
    sources.forEach((name, bytes) -> texts.put(name, bytes.toString(StandardCharsets.UTF_8)));
    return texts;
  }

  Map<String, byte[]> compiled() {
    Map<String, byte[]> bytes = new TreeMap<>();
    classes.forEach((name, stream) -> bytes.put(name, stream.toByteArray()));
    return bytes;
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      JavaFileManager.Location location,
      String className,
      JavaFileObject.Kind kind,
      FileObject sibling) {
    Map<String, ByteArrayOutputStream> out = kind == JavaFileObject.Kind.SOURCE ? sources : classes;
    return new Output(className, kind, out);
  }

  @Override
  public FileObject getFileForOutput(
      JavaFileManager.Location location, String packageName, String name, FileObject sibling) {
    return new Output(name, JavaFileObject.Kind.OTHER, new TreeMap<>());
  }

  @Override
  public void close() {
    // The files below are used again.
  }

  private static final class Output extends SimpleJavaFileObject {
    private final String key;
    private final Map<String, ByteArrayOutputStream> out;

    Output(String key, Kind kind, Map<String, ByteArrayOutputStream> out) {
      super(URI.create("memory:///generated/" + key.replace('.', '/') + kind.extension), kind);
      this.key = key;
      this.out = out;
    }

    @Override
    public OutputStream openOutputStream() {
      ByteArrayOutputStream stream = new ByteArrayOutputStream();
      out.put(key, stream);
      return stream;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return out.get(key).toString(StandardCharsets.UTF_8);
    }
  }
}
