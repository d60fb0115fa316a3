// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.view;

import io.github.qom4j.documents.model.BoardDocument;
import io.github.qom4j.documents.model.ClockSourceDocument;
import io.github.qom4j.documents.model.PartDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The picture of a board's parts as SVG: what drives others stands to the left of it, and each wire
 * has a port of its own at both ends.
 */
final class WiringPicture {
  private static final int WIDTH = 170;
  private static final int BETWEEN = 210;
  private static final int PORT = 22;
  private static final int HEAD = 46;
  private static final int ROW = 28;

  /** A part, a clock or a serial port. */
  private static final class Box {
    private final String name;
    private final String detail;
    private final String style;
    private final List<Wire> in = new ArrayList<>();
    private final List<Wire> out = new ArrayList<>();
    private int column;
    private int x;
    private int y;

    Box(String name, String detail, String style) {
      this.name = name;
      this.detail = detail;
      this.style = style;
    }

    int height() {
      return HEAD + PORT * Math.max(in.size(), out.size());
    }

    int port(int place) {
      return y + HEAD + PORT * place;
    }
  }

  /** A line from one box to another, with the heights at which it passes the columns between. */
  private record Wire(Box from, Box to, String output, String input, List<Integer> lanes) {}

  private final Map<String, Box> boxes = new LinkedHashMap<>();
  private final List<Wire> wires = new ArrayList<>();
  private int bottom;

  WiringPicture(BoardDocument board, List<WireView> lines) {
    for (ClockSourceDocument clock : board.clocks()) {
      boxes.put("clock " + clock.name(), new Box(clock.name(), clock.hz() + " Hz", "clock"));
    }
    for (PartDocument part : board.parts()) {
      boxes.put(part.name(), new Box(part.name(), part.type(), "device"));
    }
    for (PartDocument part : board.parts()) {
      part.clocks().forEach(c -> wire("clock " + c.by(), part.name(), "", c.input()));
      part.links().forEach(link -> wire(part.name(), link.to(), link.property(), "link"));
    }
    for (PartDocument part : board.parts()) {
      for (PartDocument.Serial serial : part.serials()) {
        String name = "serial " + serial.number();
        boxes.put(name, new Box("serial port " + serial.number(), "", "clock"));
        wire(name, part.name(), "", serial.property());
      }
    }
    lines.forEach(line -> wire(line.from(), line.to(), line.output(), line.input()));
  }

  private void wire(String from, String to, String output, String input) {
    Box left = boxes.get(from);
    Box right = boxes.get(to);
    if (left != null && right != null) {
      Wire wire =
          new Wire(left, right, output.replace("interrupt line", "irq"), input, new ArrayList<>());
      wires.add(wire);
      left.out.add(wire);
      right.in.add(wire);
    }
  }

  String svg() {
    place();
    int width = boxes.values().stream().mapToInt(box -> box.x + WIDTH).max().orElse(WIDTH) + 2;
    String body =
        wires.stream().map(this::line).collect(Collectors.joining())
            + boxes.values().stream().map(WiringPicture::box).collect(Collectors.joining());
    return """
        <svg class="wiring" viewBox="-1 0 %d %d" width="%d" role="img" aria-labelledby="wiring-title wiring-desc">
        <title id="wiring-title">Wiring</title>
        <desc id="wiring-desc">%s</desc>
        %s</svg>
        """
        .formatted(width, bottom, width, Markup.escape(description()), body);
  }

  /**
   * Columns by the longest way from a box that nothing drives; in a loop the order of the board
   * decides.
   */
  private void place() {
    for (int round = 0; round < boxes.size(); round++) {
      wires.stream()
          .filter(wire -> wire.to.column <= wire.from.column && wire.from.column + 1 < boxes.size())
          .filter(wire -> wire.to != wire.from)
          .forEach(wire -> wire.to.column = wire.from.column + 1);
    }
    pullRight();
    Map<Integer, Integer> columns = new TreeMap<>();
    boxes.values().stream()
        .map(box -> box.column)
        .distinct()
        .sorted()
        .forEach(column -> columns.put(column, columns.size()));
    Map<Integer, Integer> ends = new TreeMap<>();
    for (Box box : boxes.values()) {
      box.column = columns.get(box.column);
      box.x = box.column * (WIDTH + BETWEEN);
      box.y = ends.getOrDefault(box.column, 4);
      ends.put(box.column, box.y + box.height() + ROW);
    }
    for (Wire wire : wires) {
      for (int column = wire.from.column + 1; column < wire.to.column; column++) {
        int lane = ends.getOrDefault(column, 4);
        wire.lanes.add(lane);
        ends.put(column, lane + PORT);
      }
    }
    bottom = ends.values().stream().reduce(0, Math::max);
  }

  /** What only drives others stands right beside the nearest of them. */
  private void pullRight() {
    for (Box box : boxes.values()) {
      if (box.in.isEmpty() && !box.out.isEmpty()) {
        box.column =
            Math.max(0, box.out.stream().mapToInt(wire -> wire.to.column).min().orElse(1) - 1);
      }
    }
  }

  private static String box(Box box) {
    return """
        <rect class="%s" x="%d" y="%d" width="%d" height="%d" rx="4"/>\
        <text class="name" x="%d" y="%d">%s</text><text class="type" x="%d" y="%d">%s</text>
        """
        .formatted(
            box.style,
            box.x,
            box.y,
            WIDTH,
            box.height(),
            box.x + WIDTH / 2,
            box.y + 18,
            Markup.escape(box.name),
            box.x + WIDTH / 2,
            box.y + 34,
            Markup.escape(box.detail));
  }

  private String line(Wire wire) {
    int x1 = wire.from.x + WIDTH;
    int y1 = wire.from.port(wire.from.out.indexOf(wire)) + 4;
    int x2 = wire.to.x;
    int y2 = wire.to.port(wire.to.in.indexOf(wire)) + 4;
    StringBuilder path = new StringBuilder("M%d %d".formatted(x1, y1));
    int x = x1;
    int y = y1;
    int column = wire.from.column;
    for (int lane : wire.lanes) {
      column++;
      int left = column * (WIDTH + BETWEEN);
      path.append(curve(x, y, left, lane)).append("h").append(WIDTH);
      x = left + WIDTH;
      y = lane;
    }
    path.append(curve(x, y, x2, y2));
    return """
        <path class="wire" d="%sm-7 -4l7 4l-7 4"/>\
        <text class="out" x="%d" y="%d">%s</text><text class="in" x="%d" y="%d">%s</text>
        """
        .formatted(
            path,
            x1 + 6,
            y1 - 4,
            Markup.escape(wire.output),
            x2 - 10,
            y2 - 4,
            Markup.escape(wire.input));
  }

  private static String curve(int x1, int y1, int x2, int y2) {
    int bend = Math.max(60, Math.abs(x2 - x1) / 2);
    return "C%d %d %d %d %d %d".formatted(x1 + bend, y1, x2 - bend, y2, x2, y2);
  }

  private String description() {
    String all =
        wires.stream()
            .map(
                wire ->
                    (wire.from.name + " " + wire.output).strip()
                        + " to "
                        + (wire.to.name + " " + wire.input).strip())
            .collect(Collectors.joining("; "));
    return all.isEmpty() ? "Nothing is connected." : all + ".";
  }
}
