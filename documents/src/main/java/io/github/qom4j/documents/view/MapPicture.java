// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.view;

import java.util.ArrayList;
import java.util.List;

/**
 * The picture of an address space as SVG, the lowest address at the bottom. Heights tell the order,
 * not the sizes: a region of a few bytes and one of gigabytes are both to be read.
 */
final class MapPicture {
  private static final int LEFT = 110;
  private static final int WIDTH = 260;
  private static final int HEIGHT = 44;
  private static final int GAP = 20;

  private record Band(PlaceView place, long gap) {}

  private final List<PlaceView> places;

  MapPicture(List<PlaceView> places) {
    this.places = places;
  }

  String svg() {
    List<Band> bands = bands();
    int height = 12 + bands.stream().mapToInt(MapPicture::height).sum();
    StringBuilder body = new StringBuilder();
    int y = height - 4;
    for (Band band : bands) {
      y -= height(band);
      body.append(band.place() == null ? gap(y) : place(band.place(), y));
    }
    return """
        <svg class="map" viewBox="0 0 %d %d" role="img" aria-labelledby="map-title map-desc">
        <title id="map-title">Memory map</title>
        <desc id="map-desc">%s</desc>
        %s</svg>
        """
        .formatted(LEFT + WIDTH + 10, height, Markup.escape(description()), body);
  }

  private static int height(Band band) {
    return band.place() == null ? GAP : HEIGHT;
  }

  /** From the lowest address up; a gap between two places is a band without a place. */
  private List<Band> bands() {
    List<Band> bands = new ArrayList<>();
    long end = 0;
    for (PlaceView place : places) {
      if (Long.compareUnsigned(place.base(), end) > 0) {
        bands.add(new Band(null, place.base() - end));
      }
      bands.add(new Band(place, 0));
      end = place.base() + Math.max(1, place.size());
    }
    return bands;
  }

  private static String gap(int y) {
    return """
        <path class="gap" d="M%d %dv%dM%d %dv%d"/>
        """
        .formatted(LEFT, y, GAP, LEFT + WIDTH, y, GAP);
  }

  private static String place(PlaceView place, int y) {
    return """
        <rect class="%s" x="%d" y="%d" width="%d" height="%d"/>\
        <text class="name" x="%d" y="%d">%s</text>\
        <text class="size" x="%d" y="%d">%s</text>\
        <text class="address" x="%d" y="%d">%s</text>\
        <text class="address" x="%d" y="%d">%s</text>
        """
        .formatted(
            place.isMemory() ? "memory" : "device",
            LEFT,
            y,
            WIDTH,
            HEIGHT,
            LEFT + WIDTH / 2,
            y + 19,
            Markup.escape(place.name() + place.suffix()),
            LEFT + WIDTH / 2,
            y + 35,
            place.bytes(),
            LEFT - 6,
            y + HEIGHT - 3,
            place.first(),
            LEFT - 6,
            y + 12,
            place.isFixed() ? place.last() : "");
  }

  private String description() {
    StringBuilder text = new StringBuilder();
    for (PlaceView place : places) {
      text.append(text.isEmpty() ? "" : "; ")
          .append(place.first())
          .append(" to ")
          .append(place.last())
          .append(" ")
          .append(place.name())
          .append(place.suffix());
    }
    return text.append('.').toString();
  }
}
