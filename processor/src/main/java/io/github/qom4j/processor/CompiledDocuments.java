// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import io.github.qom4j.documents.DocumentException;
import io.github.qom4j.documents.DocumentFormat;
import io.github.qom4j.documents.DocumentFormats;
import io.github.qom4j.documents.DocumentRequest;
import io.github.qom4j.documents.OutputFile;
import io.github.qom4j.documents.Templates;
import io.github.qom4j.documents.json.DocumentJson;
import io.github.qom4j.documents.model.BankDocument;
import io.github.qom4j.documents.model.BoardDocument;
import io.github.qom4j.documents.model.DeviceDocument;
import io.github.qom4j.documents.model.Library;
import io.github.qom4j.documents.model.PartDocument;
import io.github.qom4j.documents.model.SectionDocument;
import io.github.qom4j.processor.board.BoardDocumentWriter;
import io.github.qom4j.processor.read.BoardReader;
import io.github.qom4j.processor.read.InterfaceReader;
import io.github.qom4j.processor.read.MissingTypeException;
import io.github.qom4j.processor.read.SourceReader;
import io.github.qom4j.processor.read.TypeReader;
import io.github.qom4j.processor.write.DocumentWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.StandardLocation;

/**
 * Documents that are made in the compilation itself. This class needs the module {@code documents},
 * so that only those who choose some may have it loaded.
 */
final class CompiledDocuments {
  /** The option that names the formats. */
  static final String FORMATS = "qom4j.docs";

  /** The option that names the folder of the author's templates. */
  static final String TEMPLATES = "qom4j.docs.templates";

  private static final String FOLDER = "META-INF/qom4j/";

  private final ProcessingEnvironment environment;
  private final Map<String, Element> types;
  private final Map<String, Element> boardTypes;
  private final Set<String> sources;
  private final List<DeviceDocument> devices = new ArrayList<>();
  private final List<BoardDocument> boards = new ArrayList<>();
  private final Set<String> read = new HashSet<>();

  /**
   * Makes it.
   *
   * @param environment the compiler
   * @param types the classes of the compilation that are types, by the names of these
   * @param boards those that are boards, by the names of their types
   * @param sources qualified names of all outermost classes of the compilation
   */
  CompiledDocuments(
      ProcessingEnvironment environment,
      Map<String, Element> types,
      Map<String, Element> boards,
      Set<String> sources) {
    this.environment = environment;
    this.types = types;
    this.boardTypes = boards;
    this.sources = sources;
  }

  /**
   * Writes the documents of types and boards.
   *
   * @return what is wrong with the options; empty if nothing is
   * @throws IOException if a file cannot be written
   */
  String write() throws IOException {
    try {
      write(environment.getOptions());
      return "";
    } catch (DocumentException e) {
      return "-A%s: %s.".formatted(FORMATS, e.getMessage());
    }
  }

  private void write(Map<String, String> options) throws IOException {
    List<String> formats =
        Arrays.stream(Optional.ofNullable(options.get(FORMATS)).orElse("").split(","))
            .map(String::strip)
            .toList();
    List<DocumentFormat> found =
        new DocumentFormats(CompiledDocuments.class.getClassLoader()).named(formats);
    Set<String> wanted = new TreeSet<>(types.keySet());
    types.keySet().forEach(this::read);
    boardTypes.keySet().forEach(this::read);
    boards.stream()
        .filter(board -> boardTypes.containsKey(board.type()))
        .forEach(b -> wanted.add(b.name()));
    DocumentRequest request =
        new DocumentRequest(
            new Library(devices, boards),
            wanted,
            new Templates(Optional.ofNullable(options.get(TEMPLATES)).map(Path::of)),
            "Device reference");
    for (DocumentFormat format : found) {
      for (OutputFile file : format.write(request)) {
        write(file);
      }
    }
  }

  private void write(OutputFile file) throws IOException {
    Element[] origins =
        Stream.of(types, boardTypes).flatMap(m -> m.values().stream()).toArray(Element[]::new);
    try (Writer out =
        environment
            .getFiler()
            .createResource(StandardLocation.CLASS_OUTPUT, "", FOLDER + file.path(), origins)
            .openWriter()) {
      out.write(file.text());
    }
  }

  /** Reads a document and those it refers to; classes that were compiled before may have none. */
  private void read(String name) {
    if (!name.isEmpty() && read.add(name)) {
      json(name)
          .ifPresent(
              json -> {
                if (DocumentJson.isBoard(json)) {
                  add(DocumentJson.readBoard(json));
                } else {
                  add(DocumentJson.readDevice(json));
                }
              });
    }
  }

  private void add(BoardDocument board) {
    boards.add(board);
    board.parts().stream().map(PartDocument::type).forEach(this::read);
  }

  private void add(DeviceDocument device) {
    devices.add(device);
    read(device.parent());
    device.interfaces().forEach(this::read);
    for (BankDocument bank : device.banks()) {
      bank.groups().forEach(group -> read(group.block()));
    }
    device.section().ifPresent(this::structures);
  }

  private void structures(SectionDocument section) {
    section.fields().forEach(field -> read(field.structure()));
    section.subsections().forEach(this::structures);
  }

  private Optional<String> json(String name) {
    Elements elements = environment.getElementUtils();
    Types utilities = environment.getTypeUtils();
    try {
      if (boardTypes.get(name) instanceof TypeElement board) {
        return Optional.of(
            BoardDocumentWriter.write(new BoardReader(board, elements, utilities).read()));
      }
      TypeElement type = (TypeElement) types.getOrDefault(name, elements.getTypeElement(name));
      if (type != null && isSource(type) && InterfaceReader.reads(type, elements)) {
        return Optional.of(DocumentWriter.write(new InterfaceReader(type, elements).read()));
      }
      if (type != null && isSource(type)) {
        SourceReader source = new SourceReader(environment);
        return Optional.of(
            DocumentWriter.write(new TypeReader(type, elements, utilities, source).read(), name));
      }
      // What was compiled before has a document, with the Javadoc that class files lack.
      return Optional.of(
          environment
              .getFiler()
              .getResource(StandardLocation.CLASS_PATH, "", FOLDER + name + ".json")
              .getCharContent(true)
              .toString());
    } catch (IOException | MissingTypeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private boolean isSource(Element element) {
    Element at = element;
    while (at.getEnclosingElement() instanceof TypeElement) {
      at = at.getEnclosingElement();
    }
    return sources.contains(at.toString());
  }
}
