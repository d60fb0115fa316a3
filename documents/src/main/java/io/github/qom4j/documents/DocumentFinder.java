// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents;

import io.github.qom4j.documents.json.DocumentJson;
import io.github.qom4j.documents.model.BoardDocument;
import io.github.qom4j.documents.model.DeviceDocument;
import io.github.qom4j.documents.model.Library;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds what the processor wrote, in folders of classes and in jars. */
public final class DocumentFinder {
  private static final String FOLDER = "META-INF/qom4j";
  private static final String SUFFIX = ".json";

  private final List<DeviceDocument> devices = new ArrayList<>();
  private final List<BoardDocument> boards = new ArrayList<>();

  /** Makes a finder that has found nothing yet. */
  public DocumentFinder() {}

  /**
   * Finds documents.
   *
   * @param place a folder of classes or a jar
   * @return names of the types and boards found here
   * @throws DocumentException if it can't be read, or if something in it is no document
   */
  public Set<String> find(Path place) {
    if (Files.isDirectory(place)) {
      return folder(place.resolve(FOLDER), place);
    }
    if (!Files.exists(place)) {
      throw new DocumentException(place + " is not there");
    }
    try (FileSystem jar = FileSystems.newFileSystem(place)) {
      return folder(jar.getPath(FOLDER), place);
    } catch (IOException | RuntimeException e) {
      if (e instanceof DocumentException told) {
        throw told;
      }
      throw new DocumentException("%s is neither a folder nor a jar".formatted(place));
    }
  }

  private Set<String> folder(Path folder, Path place) {
    Set<String> found = new TreeSet<>();
    if (!Files.isDirectory(folder)) {
      return found;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(SUFFIX)).sorted().toList()) {
        found.add(read(file, place));
      }
    } catch (IOException e) {
      throw new DocumentException("%s cannot be read: %s".formatted(place, e.getMessage()));
    }
    return found;
  }

  private String read(Path file, Path place) throws IOException {
    String json = Files.readString(file);
    try {
      if (DocumentJson.isBoard(json)) {
        BoardDocument board = DocumentJson.readBoard(json);
        boards.add(board);
        return board.name();
      }
      DeviceDocument device = DocumentJson.readDevice(json);
      devices.add(device);
      return device.name();
    } catch (DocumentException e) {
      throw new DocumentException(
          "%s in %s is no document of qom4j: %s".formatted(file, place, e.getMessage()));
    }
  }

  /** All that was found so far. */
  public Library library() {
    return new Library(devices, boards);
  }
}
