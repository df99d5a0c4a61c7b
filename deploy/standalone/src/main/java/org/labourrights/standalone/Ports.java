package org.labourrights.standalone;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.labourrights.edge.suite.Service;
import org.labourrights.edge.suite.Services;
import org.labourrights.testkit.FreePorts;

/**
 * The TCP ports of the parts, all on the loopback address. Each can be changed by an environment variable. Gateway and
 * services speak about themselves on a management port, a thousand above their own.
 *
 * @param gateway {@code SUITE_PORT_GATEWAY}, 8080
 * @param services by name in the order of the list, {@code SUITE_PORT_<NAME>}
 * @param issuer {@code SUITE_PORT_ISSUER}, 8090
 * @param kafka {@code SUITE_PORT_KAFKA}, 9092
 * @param kafkaController {@code SUITE_PORT_KAFKA_CONTROLLER}, 9093
 * @param postgresql {@code SUITE_PORT_POSTGRESQL}, 5433
 */
public record Ports(
        int gateway, Map<String, Integer> services, int issuer, int kafka, int kafkaController, int postgresql) {

    private static final String PREFIX = "SUITE_PORT_";
    private static final String GATEWAY = PREFIX + "GATEWAY";
    private static final int HIGHEST = 65_535;

    public Ports {
        services = Collections.unmodifiableMap(new LinkedHashMap<>(services));
    }

    /**
     * One port that the suite listens on.
     *
     * @param variable that sets it, or the port that it is derived from
     */
    public record Use(int port, String variable, boolean management) {

        /** {@code SUITE_PORT_GATEWAY}, or {@code management of SUITE_PORT_GATEWAY}. */
        public String named() {
            return management ? "management of " + variable : variable;
        }
    }

    /**
     * Reads the ports from environment variables; a value that is no port number, leaves no room for the management port
     * or is asked for twice is refused by name.
     */
    public static Ports from(Map<String, String> environment) {
        return from(environment, Services.listed());
    }

    /** As {@link #from(Map)}, for the services of another list. */
    public static Ports from(Map<String, String> environment, Services services) {
        Map<String, Integer> own = new LinkedHashMap<>();
        for (Service service : services.all()) {
            own.put(service.name(), managed(environment, variable(service.name()), service.port()));
        }
        Ports ports = new Ports(
                managed(environment, GATEWAY, 8080),
                own,
                port(environment, "SUITE_PORT_ISSUER", 8090, HIGHEST),
                port(environment, "SUITE_PORT_KAFKA", 9092, HIGHEST),
                port(environment, "SUITE_PORT_KAFKA_CONTROLLER", 9093, HIGHEST),
                port(environment, "SUITE_PORT_POSTGRESQL", 5433, HIGHEST));
        ports.refuseDoubles();
        return ports;
    }

    /** Free ports for every part of a suite, by the variable that sets each. */
    public static Map<String, String> free() {
        List<String> variables = List.copyOf(from(Map.of()).byVariable().keySet());
        List<Integer> ports = FreePorts.some(variables.size(), Service.MANAGEMENT);
        Map<String, String> free = new HashMap<>();
        for (int i = 0; i < variables.size(); i++) {
            free.put(variables.get(i), String.valueOf(ports.get(i)));
        }
        return free;
    }

    /** A free port for one more gateway or service, whose management port is free as well. */
    public static int freeWithManagement() {
        return FreePorts.some(1, Service.MANAGEMENT).getFirst();
    }

    /** The port of one service. */
    public int service(String name) {
        Integer port = services.get(name);
        if (port == null) {
            throw new IllegalArgumentException("the suite has no service " + name);
        }
        return port;
    }

    /** The ports of gateway and services, which have a management port each. */
    public List<Integer> managed() {
        return Stream.concat(Stream.of(gateway), services.values().stream()).toList();
    }

    /** The management port of the gateway or service that listens on {@code port}. */
    public static int management(int port) {
        return port + Service.MANAGEMENT;
    }

    /** Every port of the suite, with the variable that a message about a taken one needs to name. */
    public List<Use> uses() {
        List<Use> uses = new ArrayList<>();
        byVariable().forEach((variable, port) -> {
            uses.add(new Use(port, variable, false));
            if (isManaged(variable)) {
                uses.add(new Use(management(port), variable, true));
            }
        });
        return uses;
    }

    private void refuseDoubles() {
        Map<Integer, Use> seen = new HashMap<>();
        for (Use use : uses()) {
            Use other = seen.put(use.port(), use);
            if (other != null) {
                throw new SuiteFailure(String.format(
                        Locale.ROOT,
                        "%d is asked for twice (端口重复): %s and %s; a management port lies %d above its own.",
                        use.port(),
                        other.named(),
                        use.named(),
                        Service.MANAGEMENT));
            }
        }
    }

    /** The variable that sets each port, and its value. */
    public Map<String, Integer> byVariable() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put(GATEWAY, gateway);
        services.forEach((name, port) -> ports.put(variable(name), port));
        ports.put("SUITE_PORT_ISSUER", issuer);
        ports.put("SUITE_PORT_KAFKA", kafka);
        ports.put("SUITE_PORT_KAFKA_CONTROLLER", kafkaController);
        ports.put("SUITE_PORT_POSTGRESQL", postgresql);
        return ports;
    }

    public String gatewayUrl() {
        return "http://localhost:" + gateway;
    }

    public String issuerUrl() {
        return "http://localhost:" + issuer + "/default";
    }

    public String kafkaServers() {
        return "localhost:" + kafka;
    }

    private boolean isManaged(String variable) {
        return variable.equals(GATEWAY)
                || services.keySet().stream().anyMatch(name -> variable(name).equals(variable));
    }

    private static String variable(String service) {
        return PREFIX + service.toUpperCase(Locale.ROOT);
    }

    private static int managed(Map<String, String> environment, String variable, int otherwise) {
        return port(environment, variable, otherwise, HIGHEST - Service.MANAGEMENT);
    }

    private static int port(Map<String, String> environment, String variable, int otherwise, int highest) {
        String value = environment.get(variable);
        if (value == null || value.isBlank()) {
            return otherwise;
        }
        String refusal = variable + "=" + value + " is not a port (不是端口号); use 1 to " + highest + ".";
        try {
            int port = Integer.parseInt(value.strip());
            if (port > 0 && port <= highest) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            throw new SuiteFailure(refusal, notANumber);
        }
        throw new SuiteFailure(refusal);
    }
}
