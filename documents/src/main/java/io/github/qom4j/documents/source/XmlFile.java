// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.source;

import io.github.qom4j.documents.DocumentException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML. Nothing that a file refers to is opened, and nothing in it is expanded. */
public final class XmlFile {
  /** Deeper than any format goes. */
  private static final int DEEPEST = 64;

  private XmlFile() {}

  /**
   * Reads a file.
   *
   * @param file the file
   * @return its outermost element
   * @throws DocumentException if it is no XML, or has a document type
   */
  public static XmlElement parse(SourceFile file) {
    Builder builder = new Builder(file.name());
    try {
      InputSource source = new InputSource(new ByteArrayInputStream(file.bytes()));
      parser().parse(source, builder);
    } catch (SAXParseException e) {
      throw new Place(file.name(), Math.max(1, e.getLineNumber()), Math.max(1, e.getColumnNumber()))
          .error("this is no XML: %s", message(e));
    } catch (SAXException | IOException e) {
      throw new Place(file.name(), 1, 1).error("this is no XML: %s", message(e));
    }
    return builder.root;
  }

  private static String message(Exception e) {
    return String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
  }

  private static SAXParser parser() {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
      factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
      return factory.newSAXParser();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("the JDK's own parser has these features", e);
    }
  }

  /** Collects elements. */
  private static final class Builder extends DefaultHandler {
    private final String file;
    private final Deque<XmlElement> open = new ArrayDeque<>();
    private Locator locator;
    private XmlElement root;

    Builder(String file) {
      this.file = file;
    }

    @Override
    public void setDocumentLocator(Locator locator) {
      this.locator = locator;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
      Place place = new Place(file, locator.getLineNumber(), locator.getColumnNumber());
      if (open.size() == DEEPEST) {
        throw place.error("<%s> is nested more than %d deep", name, DEEPEST);
      }
      Map<String, String> found = new LinkedHashMap<>();
      for (int i = 0; i < attributes.getLength(); i++) {
        found.put(attributes.getLocalName(i), attributes.getValue(i));
      }
      XmlElement element = new XmlElement(name, place, found);
      if (open.isEmpty()) {
        root = element;
      } else {
        open.peek().children().add(element);
      }
      open.push(element);
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
      open.pop();
    }

    @Override
    public void characters(char[] characters, int start, int length) {
      open.peek().append(characters, start, length);
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}
