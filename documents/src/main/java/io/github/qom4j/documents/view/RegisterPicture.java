// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.view;

import io.github.qom4j.documents.model.AccessPolicy;
import io.github.qom4j.documents.model.FieldDocument;
import java.util.List;
import java.util.Locale;

/**
 * The picture of a register's bits as SVG: the highest bit on the left, at most 16 bits in a row.
 * Colours come from the page's style sheet; the value of each bit has a place that a script may
 * fill in.
 */
final class RegisterPicture {
  private static final int LANE = 16;
  private static final int CELL = 44;
  private static final int HEAD = 16;
  private static final int FOOT = 34;
  private static final int LETTER = 7;
  private static final int MIN_HEIGHT = 30;

  private final RegisterView view;
  private final int lane;
  private final StringBuilder out = new StringBuilder();

  RegisterPicture(RegisterView view) {
    this.view = view;
    lane = Math.min(LANE, view.register().bits());
  }

  String svg() {
    int lanes = view.register().bits() / lane;
    int height = 0;
    StringBuilder body = new StringBuilder();
    for (int i = lanes - 1; i >= 0; i--) {
      out.setLength(0);
      int cell = cellHeight(i * lane);
      lane(i * lane, cell);
      body.append("<g transform=\"translate(0 %d)\">".formatted(height))
          .append(out)
          .append("</g>\n");
      height += HEAD + cell + FOOT;
    }
    String id = view.id();
    return """
        <svg class="bits" viewBox="-1 0 %d %d" role="img" aria-labelledby="%s-title %s-desc">
        <title id="%s-title">Bits of %s</title>
        <desc id="%s-desc">%s</desc>
        %s</svg>
        """
        .formatted(
            lane * CELL + 2,
            height,
            id,
            id,
            id,
            escape(view.name()),
            id,
            escape(description()),
            body);
  }

  private String description() {
    StringBuilder text = new StringBuilder();
    for (BitsView part : view.bits()) {
      text.append(text.isEmpty() ? "" : "; ")
          .append(part.width() == 1 ? "bit " : "bits ")
          .append(part.width() == 1 ? part.range() : part.msb() + " to " + part.lsb())
          .append(part.label().isEmpty() ? " without a name" : " " + part.label());
      String access = view.accessOf(part);
      text.append(access.isEmpty() ? "" : ", " + access);
    }
    return text.append('.').toString();
  }

  private List<BitsView> parts(int lowest) {
    return view.bits().stream()
        .filter(part -> part.msb() >= lowest && part.lsb() < lowest + lane)
        .toList();
  }

  /** High enough for the longest name that has to stand upright. */
  private int cellHeight(int lowest) {
    return parts(lowest).stream()
        .filter(part -> isUpright(part, lowest))
        .mapToInt(part -> part.label().length() * LETTER + 12)
        .reduce(MIN_HEIGHT, Math::max);
  }

  private int left(BitsView part, int lowest) {
    return (lowest + lane - 1 - Math.min(part.msb(), lowest + lane - 1)) * CELL;
  }

  private int right(BitsView part, int lowest) {
    return (lowest + lane - Math.max(part.lsb(), lowest)) * CELL;
  }

  private boolean isUpright(BitsView part, int lowest) {
    return part.isField()
        && part.label().length() * LETTER > right(part, lowest) - left(part, lowest) - 4;
  }

  private void lane(int lowest, int height) {
    for (BitsView part : parts(lowest)) {
      int left = left(part, lowest);
      int right = right(part, lowest);
      rect(part, left, right - left, height);
      name(part, (left + right) / 2, height, isUpright(part, lowest));
      text("access", (left + right) / 2, HEAD + height + 13, view.accessOf(part));
      edges(part, lowest);
    }
    for (int bit = lowest + lane - 1; bit >= lowest; bit--) {
      int middle = (lowest + lane - 1 - bit) * CELL + CELL / 2;
      out.append(
          "<text class=\"value\" data-bit=\"%d\" x=\"%d\" y=\"%d\">%d</text>"
              .formatted(bit, middle, HEAD + height + 27, view.register().reset() >>> bit & 1));
    }
  }

  private void rect(BitsView part, int x, int width, int height) {
    FieldDocument field = part.field();
    String style =
        field == null
            ? part.isReserved() ? "gap" : "plain"
            : effect(field.access()) + (field.isUnmodelled() ? " unmodelled" : "");
    out.append(
        "<rect class=\"%s\"%s x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>"
            .formatted(
                style,
                field == null ? "" : " data-field=\"" + escape(field.name()) + "\"",
                x,
                HEAD,
                width,
                height));
  }

  /** What accesses do, as a word of the style sheet. */
  private static String effect(AccessPolicy access) {
    if (!access.isReadable()) {
      return "write-only";
    }
    if (access.read() != AccessPolicy.Read.SHOWS) {
      return "effect";
    }
    return !access.isWritable() ? "read-only" : access == AccessPolicy.RW ? "field" : "effect";
  }

  private void name(BitsView part, int middle, int height, boolean isUpright) {
    int y = HEAD + height / 2;
    if (isUpright) {
      out.append(
          "<text class=\"name\" transform=\"translate(%d %d) rotate(-90)\" dy=\"0.35em\">%s</text>"
              .formatted(middle, y, escape(part.label())));
    } else {
      text("name", middle, y + 4, part.isField() ? part.label() : "");
    }
  }

  /** The numbers of the first and the last bit, above the bits themselves. */
  private void edges(BitsView part, int lowest) {
    int msb = Math.min(part.msb(), lowest + lane - 1);
    int lsb = Math.max(part.lsb(), lowest);
    text("number", left(part, lowest) + CELL / 2, HEAD - 5, Integer.toString(msb));
    if (lsb < msb) {
      text("number", right(part, lowest) - CELL / 2, HEAD - 5, Integer.toString(lsb));
    }
  }

  private void text(String style, int x, int y, String text) {
    if (!text.isEmpty()) {
      out.append(
          String.format(
              Locale.ROOT,
              "<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>",
              style,
              x,
              y,
              escape(text)));
    }
  }

  private static String escape(String text) {
    return Markup.escape(text);
  }
}
