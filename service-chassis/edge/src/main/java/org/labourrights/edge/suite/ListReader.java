package org.labourrights.edge.suite;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the list of services and refuses one that parts would understand differently or could not start from. */
final class ListReader {

    /** Becomes part of variables, of commands and of addresses, so that nothing of it must be escaped anywhere. */
    private static final Pattern NAME = Pattern.compile("[a-z]+");

    private static final Pattern PATH = Pattern.compile("/api/[a-z-]+/v[0-9]+");
    private static final int HIGHEST_PORT = 65_535 - Service.MANAGEMENT;
    private static final Set<String> OF_ALL = Set.of("audience", "topics", "announced");
    private static final Set<String> OF_ONE = Set.of("module", "port", "database", "topic", "path", "open");

    private final Map<String, String> values;

    ListReader(Reader list) throws IOException {
        InOrder file = new InOrder();
        file.load(list);
        this.values = file.read;
    }

    Services services() {
        Set<String> names = new LinkedHashSet<>();
        for (String key : values.keySet()) {
            int dot = key.indexOf('.');
            if (dot >= 0 && OF_ONE.contains(key.substring(dot + 1))) {
                names.add(key.substring(0, dot));
            } else if (!OF_ALL.contains(key)) {
                throw new IllegalStateException("the list of services knows no " + key);
            }
        }
        List<Service> all = names.stream().map(this::service).toList();
        refuseDoubles(all);
        return new Services(all, words("announced"), words("topics"), value("audience"));
    }

    private Service service(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalStateException("a service is named by lower-case letters, not " + name);
        }
        String path = value(name + ".path");
        if (!PATH.matcher(path).matches()) {
            throw new IllegalStateException(name + ".path is " + path + ", not /api/<word>/v<number>");
        }
        List<String> open = words(name + ".open").stream()
                .map(operation -> operation.replaceFirst(" ", " " + path))
                .toList();
        return new Service(
                name,
                value(name + ".module"),
                port(name + ".port"),
                value(name + ".database"),
                value(name + ".topic"),
                path,
                open);
    }

    private String value(String key) {
        String value = values.getOrDefault(key, "").strip();
        if (value.isEmpty()) {
            throw new IllegalStateException("the list of services does not say " + key);
        }
        return value;
    }

    private int port(String key) {
        String value = value(key);
        if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > HIGHEST_PORT) {
            throw new IllegalStateException(key + " is " + value + ", not a port from 1 to " + HIGHEST_PORT);
        }
        return Integer.parseInt(value);
    }

    private List<String> words(String key) {
        return Arrays.stream(values.getOrDefault(key, "").split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** What belongs to one service is no other's. */
    private static void refuseDoubles(List<Service> all) {
        List<String> owned = new ArrayList<>();
        for (Service service : all) {
            owned.add("module " + service.module());
            owned.add("port " + service.port());
            owned.add("port " + service.management());
            owned.add("database " + service.database());
            owned.add("topic " + service.topic());
            owned.add("path " + service.path());
        }
        Set<String> seen = new HashSet<>();
        for (String one : owned) {
            if (!seen.add(one)) {
                throw new IllegalStateException("two services have the " + one);
            }
        }
    }

    /** Properties in the order of the file; a key that stands twice is refused and does not win in silence. */
    private static final class InOrder extends Properties {

        private static final long serialVersionUID = 1L;

        private final transient Map<String, String> read = new LinkedHashMap<>();

        @Override
        public synchronized @Nullable Object put(Object key, Object value) {
            if (read.put(key.toString(), value.toString()) != null) {
                throw new IllegalStateException("the list of services says " + key + " twice");
            }
            return super.put(key, value);
        }
    }
}
