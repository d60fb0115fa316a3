// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.mistakes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A device that is right.
 *
 * @param name name of its class
 * @param stride of the mistakes that can be made in it, every so many is tried
 * @param sources the sources in which authors slip: text by file name
 * @param conformance the classes that ask for conformance tests: text by file name
 * @param lock the directory of its lock file, if the project has one
 */
record Specimen(
    String name,
    int stride,
    Map<String, String> sources,
    Map<String, String> conformance,
    Optional<Path> lock) {
  private static final Path ROOT = Path.of("..");
  private static final String CODE = "io/github/qom4j/";

  /** All of them. */
  static List<Specimen> all() throws IOException {
    return List.of(
        example("Pl011", 5, "Pl011Luminary"),
        example("Hpet", 7),
        device("Lighthouse", 106, "LighthouseConformance"),
        device("Telegraph", 7, "TelegraphConformance", "FerryConformance"),
        device("TubePost", 7, "TubePostConformance"),
        device("Orrery", 9),
        device("Turnstile", 7),
        device("Doorman", 3),
        device("Cart", 4),
        device("Caravan", 7));
  }

  static Specimen named(String name) throws IOException {
    return all().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  /** Of the project's own devices. */
  private static Specimen example(String name, int stride, String... subclasses)
      throws IOException {
    String directory = name.toLowerCase(java.util.Locale.ROOT);
    Path module = ROOT.resolve("examples-" + directory);
    String code = "java/" + CODE + "examples/" + directory;
    List<String> devices = new ArrayList<>(List.of(name));
    devices.addAll(List.of(subclasses));
    Map<String, String> sources = new LinkedHashMap<>();
    Map<String, String> conformance = new LinkedHashMap<>();
    for (String device : devices) {
      put(sources, module.resolve("src/main").resolve(code), device);
      put(conformance, module.resolve("src/test").resolve(code), device + "Conformance");
    }
    return new Specimen(
        name, stride, sources, conformance, Optional.of(module.resolve("src/main/vmstate")));
  }

  /** Of the devices that tests of the framework use. */
  private static Specimen device(String name, int stride, String... conformance)
      throws IOException {
    Path directory = ROOT.resolve("testing/src/test/java/" + CODE + "testing");
    Map<String, String> sources = new LinkedHashMap<>();
    Map<String, String> tests = new LinkedHashMap<>();
    put(sources, directory, name);
    for (String test : conformance) {
      put(tests, directory, test);
    }
    return new Specimen(name, stride, sources, tests, Optional.empty());
  }

  private static void put(Map<String, String> texts, Path directory, String name)
      throws IOException {
    String file = name + ".java";
    texts.put(file, Files.readString(directory.resolve(file)).replace("\r\n", "\n"));
  }

  /** The mistakes in it that are tried. */
  List<Mistake> mistakes() throws IOException {
    List<Mistake> all = new ArrayList<>();
    for (Map.Entry<String, String> source : sources.entrySet()) {
      List<Mistake> mistakes = Slips.of(source.getKey(), source.getValue());
      for (int i = 0; i < mistakes.size(); i += stride) {
        all.add(mistakes.get(i));
      }
    }
    return all;
  }

  /** Its sources with a mistake. */
  Map<String, String> with(Mistake mistake) {
    Map<String, String> wrong = new LinkedHashMap<>(sources);
    wrong.computeIfPresent(mistake.file(), (file, text) -> mistake.of(text));
    return wrong;
  }
}
