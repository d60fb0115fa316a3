/** The annotations with which a device is declared. */
module io.github.qom4j.annotations {
  exports io.github.qom4j.annotation;
}
