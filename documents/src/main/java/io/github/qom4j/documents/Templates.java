// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;

/**
 * The templates of formats: FreeMarker's, in the resources {@code templates/FORMAT/} of this
 * module. A file of the same name, such as {@code web/device.ftlh}, in an author's folder takes the
 * place of ours. Names that end in {@code .ftlh} and {@code .ftlx} escape what they insert for HTML
 * and XML.
 */
public final class Templates {
  private static final String RESOURCES = "/templates";

  private final Configuration configuration;
  private final Optional<Path> folder;

  /**
   * Makes the templates.
   *
   * @param folder an author's folder; empty for ours only
   */
  public Templates(Optional<Path> folder) {
    this.folder = folder;
    configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(loader(folder));
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
  }

  private static TemplateLoader loader(Optional<Path> folder) {
    List<TemplateLoader> loaders = new ArrayList<>();
    try {
      if (folder.isPresent()) {
        loaders.add(new FileTemplateLoader(folder.get().toFile()));
      }
    } catch (IOException e) {
      throw new DocumentException(
          "%s is no folder of templates: %s".formatted(folder.get(), e.getMessage()));
    }
    loaders.add(new ClassTemplateLoader(Templates.class, RESOURCES));
    return new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new));
  }

  /**
   * Fills a template in.
   *
   * @param name its name, such as {@code web/device.ftlh}
   * @param values what it can insert, by name
   * @return the text
   * @throws DocumentException if the template is not there or is wrong
   */
  public String fill(String name, Map<String, ?> values) {
    StringWriter out = new StringWriter();
    try {
      configuration.getTemplate(name, StandardCharsets.UTF_8.name()).process(values, out);
    } catch (ParseException e) {
      throw new DocumentException(
          "template %s, line %d: %s".formatted(name, e.getLineNumber(), e.getEditorMessage()));
    } catch (TemplateException e) {
      throw new DocumentException(
          "template %s, line %d: %s"
              .formatted(e.getTemplateSourceName(), e.getLineNumber(), firstLine(e)));
    } catch (IOException e) {
      throw new DocumentException("template %s: %s".formatted(name, e.getMessage()));
    }
    return out.toString();
  }

  /**
   * A file that is taken as it is, such as a style sheet.
   *
   * @param name its name, such as {@code web/qom4j.css}
   * @return its text
   * @throws DocumentException if it cannot be read
   */
  public String file(String name) {
    Optional<Path> own = folder.map(f -> f.resolve(name)).filter(Files::isRegularFile);
    try (InputStream in =
        own.isPresent()
            ? Files.newInputStream(own.get())
            : Templates.class.getResourceAsStream(RESOURCES + "/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new DocumentException("%s cannot be read: %s".formatted(name, e.getMessage()));
    }
  }

  private static String firstLine(TemplateException e) {
    return e.getMessageWithoutStackTop().lines().findFirst().orElse("");
  }
}
