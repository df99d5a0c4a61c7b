package org.labourrights.edge.suite;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The services of the suite in the order of their start, read from {@code deploy/services.properties}. */
public final class Services {

    private static final String FILE = "services.properties";

    private final List<Service> all;
    private final List<String> announced;
    private final List<String> otherTopics;
    private final String audience;

    Services(List<Service> all, List<String> announced, List<String> otherTopics, String audience) {
        this.all = List.copyOf(all);
        this.announced = List.copyOf(announced);
        this.otherTopics = List.copyOf(otherTopics);
        this.audience = audience;
    }

    /** Those of this suite, as they were packaged. */
    public static Services listed() {
        return Packaged.SERVICES;
    }

    /**
     * Those of another list.
     *
     * @throws IllegalStateException naming what is missing, unknown or said twice
     */
    public static Services read(Reader list) throws IOException {
        return new ListReader(list).services();
    }

    /** Every service that is built. */
    public List<Service> all() {
        return all;
    }

    public Optional<Service> find(String name) {
        return all.stream().filter(service -> service.name().equals(name)).findFirst();
    }

    /** @throws IllegalArgumentException if the list has no such service */
    public Service require(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException(FILE + " has no service " + name));
    }

    public List<String> names() {
        return all.stream().map(Service::name).toList();
    }

    public List<String> modules() {
        return all.stream().map(Service::module).toList();
    }

    public List<String> databases() {
        return all.stream().map(Service::database).toList();
    }

    /** Every topic of the suite: one a service, and those that belong to none that is built. */
    public List<String> topics() {
        return Stream.concat(all.stream().map(Service::topic), otherTopics.stream())
                .distinct()
                .toList();
    }

    /** Names of services that are not built yet, whose paths the gateway knows all the same. */
    public List<String> announced() {
        return announced.stream().filter(name -> find(name).isEmpty()).toList();
    }

    /** Operations of all services that need no token, see {@link Service#open}. */
    public List<String> openOperations() {
        return all.stream().flatMap(service -> service.open().stream()).toList();
    }

    /** Whom every token must be meant for. */
    public String audience() {
        return audience;
    }

    /** Read once, when somebody first asks. */
    private static final class Packaged {

        static final Services SERVICES = load();

        private static Services load() {
            try (InputStream file = Objects.requireNonNull(Services.class.getResourceAsStream(FILE), FILE);
                    Reader list = new InputStreamReader(file, StandardCharsets.UTF_8)) {
                return read(list);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(FILE, unreadable);
            }
        }
    }
}
