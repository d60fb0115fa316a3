// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import com.google.auto.service.AutoService;
import io.github.qom4j.processor.compat.LockOptions;
import io.github.qom4j.processor.read.BoardReader;
import io.github.qom4j.processor.read.TypeReader;
import io.github.qom4j.processor.report.LintOptions;
import io.github.qom4j.processor.report.Rule;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/**
 * Writes the service files through which QOM finds the types and the boards of a jar, and documents
 * if they are wanted. Unlike companions, these files follow from all types together, so it has a
 * processor of its own that incremental builds run over all of them; for the same reason it says
 * what is wrong with options. Its name sorts before {@link QomProcessor}'s, so that it runs before
 * that one claims the annotation.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes({
  "io.github.qom4j.annotation.QomType",
  "io.github.qom4j.annotation.Board"
})
public final class CompanionIndexProcessor extends AbstractProcessor {
  private static final String TYPES = "META-INF/services/io.github.qom4j.qom.TypeProvider";
  private static final String BOARDS = "META-INF/services/io.github.qom4j.board.BoardProvider";

  private final TreeMap<String, Element> types = new TreeMap<>();
  private final Map<String, String> namesByCompanion = new HashMap<>();
  private final TreeMap<String, Element> typesByName = new TreeMap<>();
  private final TreeMap<String, Element> boards = new TreeMap<>();
  private final TreeMap<String, Element> boardsByType = new TreeMap<>();
  private final TreeSet<String> sources = new TreeSet<>();

  /** For the compiler. */
  public CompanionIndexProcessor() {}

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Elements elements = processingEnv.getElementUtils();
    round.getRootElements().forEach(root -> sources.add(root.toString()));
    for (TypeElement annotation : annotations) {
      for (Element element : round.getElementsAnnotatedWith(annotation)) {
        String companion = companion((TypeElement) element);
        types.put(companion, element);
        if (annotation.getSimpleName().contentEquals("Board")) {
          boards.put(companion, element);
          String name = BoardReader.typeName(element, elements);
          boardsByType.put(name, element);
          namesByCompanion.put(companion, name);
        } else {
          String name = TypeReader.qomName(element, elements);
          typesByName.put(name, element);
          namesByCompanion.put(companion, name);
        }
      }
    }
    if (round.processingOver()) {
      checkOptions();
    }
    if (round.processingOver() && !round.errorRaised()) {
      write(TYPES, types, this::withName);
      write(BOARDS, boards, companion -> companion);
      if (processingEnv.getOptions().containsKey(CompiledDocuments.FORMATS)) {
        writeDocuments();
      }
    }
    return false;
  }

  private void writeDocuments() {
    Printer printer = new Printer(processingEnv);
    try {
      String problem =
          new CompiledDocuments(processingEnv, typesByName, boardsByType, sources).write();
      if (!problem.isEmpty()) {
        printer.print(Rule.OPTION, problem);
      }
    } catch (NoClassDefFoundError e) {
      printer.print(
          Rule.OPTION,
          "-A%s needs qom4j's module \"documents\" on the path of processors."
              .formatted(CompiledDocuments.FORMATS));
    } catch (IOException e) {
      printer.print(Rule.FILE, unwritten("The documents", e));
    }
  }

  private void checkOptions() {
    Printer printer = new Printer(processingEnv);
    LockOptions.of(processingEnv.getOptions())
        .problems(typesByName.keySet())
        .forEach(problem -> printer.print(Rule.COMPATIBLE_LOCK, problem));
    LintOptions.of(processingEnv.getOptions())
        .problems()
        .forEach(problem -> printer.print(Rule.OPTION, problem));
  }

  private String companion(TypeElement type) {
    String packageName =
        processingEnv.getElementUtils().getPackageOf(type).getQualifiedName().toString();
    String binary = processingEnv.getElementUtils().getBinaryName(type).toString();
    int start = packageName.isEmpty() ? 0 : packageName.length() + 1;
    return binary.substring(0, start) + binary.substring(start).replace('$', '_') + "_Qom";
  }

  /** The runtime need not load a companion to know its type's name. */
  private String withName(String companion) {
    return companion + " # " + namesByCompanion.get(companion);
  }

  private void write(
      String service, TreeMap<String, Element> companions, UnaryOperator<String> line) {
    if (companions.isEmpty()) {
      return;
    }
    List<Element> origins = new ArrayList<>(companions.values());
    try (Writer out =
        processingEnv
            .getFiler()
            .createResource(
                StandardLocation.CLASS_OUTPUT, "", service, origins.toArray(new Element[0]))
            .openWriter()) {
      for (String companion : companions.keySet()) {
        out.write(line.apply(companion) + "\n");
      }
    } catch (IOException e) {
      new Printer(processingEnv).print(Rule.FILE, unwritten(service, e));
    }
  }

  private static String unwritten(String what, IOException e) {
    return "%s cannot be written: %s. See to the folder of the output."
        .formatted(what, e.getMessage());
  }
}
