package org.labourrights.edge;

import java.util.Optional;

/** Knows the templates of paths ({@code /leads/{id}}); a part that has such a bean shows them in its traces. */
public interface SpanPaths {

    Optional<String> template(String path);
}
