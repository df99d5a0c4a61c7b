package org.labourrights.edge.suite;

import java.util.List;

/**
 * One service of the suite.
 *
 * @param name short and stable, lower-case letters: {@code arrears}
 * @param module folder, artifact and application name: {@code arrears-service}
 * @param port where it listens on one machine unless told otherwise
 * @param database that it alone uses
 * @param topic of the events that it tells
 * @param path what its addresses begin with at the gateway, without a slash at the end: {@code /api/arrears/v1}
 * @param open operations that need no token, as {@code METHOD /path} with {@code *} for an id, and the longest body where it
 *     is not the usual one, {@code POST /path 10M}
 */
public record Service(
        String name, String module, int port, String database, String topic, String path, List<String> open) {

    /** How far above its own port a process speaks about itself, on one machine. */
    public static final int MANAGEMENT = 1_000;

    public Service {
        open = List.copyOf(open);
    }

    /** Where it speaks about itself, on one machine: health, figures, API description. */
    public int management() {
        return port + MANAGEMENT;
    }

    /** Its address on one machine. */
    public String url() {
        return "http://localhost:" + port;
    }

    /** Where it speaks about itself, on one machine. */
    public String managementUrl() {
        return "http://localhost:" + management();
    }

    /** What its events say of where they come from. */
    public String source() {
        return '/' + module;
    }
}
