package org.labourrights.chassis.table.read;

import java.io.IOException;
import java.io.InputStream;

/** A file that can be read from its beginning as often as it is needed, such as {@code spool::open}. */
@FunctionalInterface
public interface Content {

    InputStream open() throws IOException;
}
